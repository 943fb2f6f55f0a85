"""Compares the rendered text of a documentation page with the specification."""

from __future__ import annotations

from ..document import Document, Source
from ..load.rendered import looks_rendered
from .result import Audit, Match

__all__ = ["Audit", "Match", "audit"]


def audit(text: Source, document: Document) -> Audit:
    """What the text and the merged document say alike, and where they disagree.

    A GitBook page is read back into operations. A list of descriptions (Mintlify) is
    aligned with the parameters of the operation that fits best.
    """
    if looks_rendered(text.text):
        from .gitbook import compare

        return compare(text, document)
    from .mintlify import align

    return align(text, document)
