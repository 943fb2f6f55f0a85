"""Pagination by numbers: an offset, or the number of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .calls import Call
from .models import dig, fields_of
from .pages import Pagination, Sheet, changed, sent

# Names under which APIs tell, documented or not, how much there is, and whether there is
# more: {total}, {meta: {total}}, JSON:API's {links: {next: null}}.
_PARENTS = ("", "meta", "pagination", "paging", "page_info", "links", "_links")
_TOTALS = ("total", "total_count", "totalCount")
_COUNTS = ("total_pages", "totalPages", "page_count", "last_page")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")


def by_offset(
    offset: str, limit: str = "", *, items: str, total: str = ""
) -> Pagination:
    """Walk by `offset`, which grows by the items received, to an empty page or `total`.

    Names are those on the wire, paths into the answer dotted; `limit` is the caller's.
    """

    def follow(page: Sheet[Any, Any]) -> Call | None:
        following = sent(page.call, offset, 0) + len(page.data)
        done = _is_last(page) or _reached(page, total, _TOTALS, following)
        return None if done else changed(page.call, offset, following)

    return Pagination(items, follow)


def by_page_number(
    page: str, size: str = "", *, items: str, first: int = 1, total: str = ""
) -> Pagination:
    """Walk by the page's number, from `first` or the caller's, to an empty page or `total`.

    Names are those on the wire, paths into the answer dotted; `size` is the caller's.
    """

    def follow(sheet: Sheet[Any, Any]) -> Call | None:
        number = sent(sheet.call, page, first) + 1
        done = _is_last(sheet) or _reached(sheet, total, _TOTALS, sheet.received)
        done = done or _reached(sheet, "", _COUNTS, number - first)
        return None if done else changed(sheet.call, page, number)

    return Pagination(items, follow)


def _is_last(page: Sheet[Any, Any]) -> bool:
    """Tell whether a page is empty, or its answer says that there is no next."""
    for fields in (fields_of(dig(page.response, parent)) for parent in _PARENTS):
        if fields.get("next", "") is None or False in map(fields.get, _MORE):
            return True
    return not page.data


def _reached(
    page: Sheet[Any, Any], path: str, names: Sequence[str], count: int
) -> bool:
    """Tell whether a total is reached: the one at the path, else where answers hold it."""
    usual = (f"{parent}.{n}".strip(".") for parent in _PARENTS[:5] for n in names)
    found = (dig(page.response, each) for each in ([path] if path else usual))
    total = next((n for n in found if isinstance(n, int) and n is not True), None)
    return total is not None and count >= total
