"""Pagination by the number of a page."""

from __future__ import annotations

from typing import Any

from .pages import TOTALS, Pagination, Position, Sent, Sheet, done

_COUNTS = ("total_pages", "totalPages", "page_count", "last_page")


def by_page_number(
    page: str, size: str = "", *, items: str, first: int = 1, total: str = ""
) -> Pagination:
    """Walk by the page's number, from `first` or the caller's, to an empty page or `total`."""

    def follow(sheet: Sheet[Any, Any], sent: Sent) -> Position:
        number = (first if sent.get(page) is None else int(float(sent[page]))) + 1
        received = (sheet.call.sent.get("memory") or 0) + len(sheet.data)
        last = not sheet.data or done(sheet, total, TOTALS, received)
        last = last or done(sheet, "", _COUNTS, number - first)
        return None if last else (page, number, received)

    return Pagination(items, follow)
