"""Pagination by the number of a page."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .pages import TOTALS, Pagination, Sheet, changed, done, sent

_COUNTS = ("total_pages", "totalPages", "page_count", "last_page")


def by_page_number(
    page: str, size: str = "", *, items: str, first: int = 1, total: str = ""
) -> Pagination:
    """Walk by the page's number, from `first` or the caller's, to an empty page or `total`."""

    def follow(sheet: Sheet[Any, Any]) -> Call | None:
        number = sent(sheet.call, page, first) + 1
        last = done(sheet, total, TOTALS, sheet.received)
        last = last or done(sheet, "", _COUNTS, number - first)
        return None if last else changed(sheet.call, page, number)

    return Pagination(items, follow)
