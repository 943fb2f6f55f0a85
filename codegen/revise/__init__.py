"""What the configuration changes of a merged document, before anything gets a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document

if TYPE_CHECKING:
    from ..settings import Settings


def revise(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document | None:
    """The document with the operations that are wanted, each under its resource, and
    with the types that the configuration gives; None, with an error, where nothing is
    left. As it came where the configuration says nothing."""
    if settings.only or settings.without or settings.overrides.skip:
        from .selection import select

        selected = select(document, settings, diagnostics)
        if selected is None:
            return None
        document = selected
    if settings.overrides.names:
        from .resources import move

        document = move(document, settings, diagnostics)
    if settings.types:
        from .types import retype

        document = retype(document, settings, diagnostics)
    if settings.overrides.assume_required:
        from .required import assume

        document = assume(document, settings, diagnostics)
    return document
