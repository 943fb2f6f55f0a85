"""Mintlify's source, where elements describe an operation in words."""

from __future__ import annotations

from ..page import Page
from ..pieces import Declined, Found, Piece
from ..worded import worded
from ..worded_document import document


def find(page: Page) -> Found | Declined:
    """One document of the operation that the frontmatter's `api` names."""
    if page.front is None:
        return Declined("the page has no frontmatter")
    told = worded(page)
    if told is None:
        return Declined("the frontmatter has no `api:` with a method and a path")
    if told.unclosed is not None:
        message = f"`<{told.unclosed.element}>` is not closed; the page ends first"
        help = "the page seems cut off: get it again"
        at = page.at(told.unclosed.start)
        page.diagnostics.warning("element-not-closed", message, at, help)
    reason = "Mintlify's elements describe the operation in words"
    data, _ = document(told)
    heading = told.front["title"]
    end = len(page.text)
    piece = Piece(told.start, end, "mintlify_words", reason, "words", heading)
    return Found([piece._replace(data=data)])
