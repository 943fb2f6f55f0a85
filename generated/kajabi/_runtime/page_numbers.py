"""Pagination by the number of a page."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .pages import TOTALS, Pagination, Sheet, changed, is_last, reached, sent

COUNTS = ("total_pages", "totalPages", "page_count", "last_page")


def by_page_number(
    page: str, size: str = "", *, items: str, first: int = 1, total: str = ""
) -> Pagination:
    """Walk by the page's number, from `first` or the caller's, to an empty page or `total`.
    Names are those on the wire, paths into the answer dotted; `size` is the caller's.
    """

    def follow(sheet: Sheet[Any, Any]) -> Call | None:
        number = sent(sheet.call, page, first) + 1
        done = is_last(sheet) or reached(sheet, total, TOTALS, sheet.received)
        done = done or reached(sheet, "", COUNTS, number - first)
        return None if done else changed(sheet.call, page, number)

    return Pagination(items, follow)
