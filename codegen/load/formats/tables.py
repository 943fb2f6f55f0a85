"""Pages whose headings, calls and tables describe operations: Slate's, and many others."""

from __future__ import annotations

from itertools import pairwise

from ..page import Page
from ..pieces import Declined, Found, Piece
from ..tabled import tabled
from ..worded_document import document
from ..words import TABLES, Worded


def find(page: Page) -> Found | Declined:
    """One document for each operation that the page has a call and tables of."""
    if page.pointers:
        return Declined("the page points to a document")
    if page.suffix not in ("md", "mdx", "markdown", "txt"):
        return Declined("tables are read in Markdown only")
    page.told, sure = tabled(page)
    if not page.told:
        return Declined("no line is a method and a path")
    starts = sorted(told.call.start for told in page.told)
    ends = dict(pairwise(starts))
    return Found([_piece(told, sure, ends) for told in page.told])


def _piece(told: Worded, sure: bool, ends: dict[int, int]) -> Piece:
    """The part of a call; of several that stand together each ends where the next begins."""
    call, heading = told.call, told.front["title"]
    end = min(call.end, ends.get(call.start, call.end))
    reason = "headings and tables describe the operation"
    data, _ = document(told)
    return Piece(call.start, end, TABLES[not sure], reason, "words", heading, data=data)
