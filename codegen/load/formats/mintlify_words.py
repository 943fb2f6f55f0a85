"""Mintlify's pages, where elements describe operations in words."""

from __future__ import annotations

from ..page import Page
from ..pieces import Declined, Found, Piece
from ..worded import worded
from ..worded_document import document
from ..words import Worded


def find(page: Page) -> Found | Declined:
    """One document for each operation that the page says the method and the path of."""
    if page.pointers:
        return Declined("the page points to a document")
    page.told = worded(page)
    if not page.told:
        return Declined("no field of Mintlify's stands on a page that says a call")
    unclosed = page.told[0].unclosed
    if unclosed is not None:
        message = f"`<{unclosed.element}>` is not closed; the page ends first"
        help = "the page seems cut off: get it again"
        at = page.at(unclosed.start)
        page.diagnostics.warning("element-not-closed", message, at, help)
    return Found([_piece(told) for told in page.told])


def _piece(told: Worded) -> Piece:
    call, heading = told.call, told.front["title"]
    reason = "Mintlify's elements describe the operation in words"
    data, _ = document(told)
    start, end = call.start, call.end
    return Piece(start, end, _FORMATS[call.sure], reason, "words", heading, data=data)


_FORMATS = {True: "mintlify_words", False: "mintlify_calls"}
"""Whether the frontmatter says the call, or some line or example of the page."""
