"""What the configuration changes of a merged document, before anything gets a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnostics import Diagnostics
from ..document import Document

if TYPE_CHECKING:
    from ..pipeline import Settings


def revise(
    document: Document, settings: Settings, diagnostics: Diagnostics
) -> Document:
    """The document with no more in it than the configuration selects."""
    return document
