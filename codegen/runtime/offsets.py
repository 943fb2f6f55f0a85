"""Pagination by numbers: an offset, or the number of a page."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .models import dig, fields_of
from .pages import Pagination, Sheet, changed, sent


def by_offset(
    offset: str, limit: str = "", *, items: str, total: str = ""
) -> Pagination:
    """Walk by `offset`, which grows by the items received.

    It ends with an empty page, or at `total`. The names are those on the wire; paths into
    the answer are dotted. `limit` is the caller's and stays as it was.
    """
    return _ByOffset(offset, items, total)


def by_page_number(
    page: str, size: str = "", *, items: str, first: int = 1, total: str = ""
) -> Pagination:
    """Walk by the number of the page, from `first` or from where the caller began.

    It ends with an empty page, or when `total` items were received. The names are those on
    the wire; paths into the answer are dotted. `size` is the caller's.
    """
    return _ByPageNumber(page, items, total, first)


class _ByOffset(Pagination):
    def __init__(self, offset: str, items: str, total: str) -> None:
        super().__init__(items)
        self._offset, self._total = offset, total

    def follow(self, page: Sheet[Any, Any]) -> Call | None:
        following = _number(sent(page.call, self._offset), 0) + len(page.data)
        paths = (self._total,) if self._total else _TOTALS
        if not page.data or is_last(page.response) or _reached(page, paths, following):
            return None
        return changed(page.call, self._offset, following)


class _ByPageNumber(Pagination):
    def __init__(self, number: str, items: str, total: str, first: int) -> None:
        super().__init__(items)
        self._number, self._total, self._first = number, total, first

    def follow(self, page: Sheet[Any, Any]) -> Call | None:
        number = _number(sent(page.call, self._number), self._first)
        if not page.data or is_last(page.response):
            return None
        paths = (self._total,) if self._total else _TOTALS
        if _reached(page, paths, page.received):
            return None
        if _reached(page, _PAGE_COUNTS, number - self._first + 1):
            return None
        return changed(page.call, self._number, number + 1)


# Names under which APIs tell, documented or not, how much there is, and whether there is
# more: {total}, {meta: {total}}, JSON:API's {links: {next: null}}.
_PARENTS = ("", "meta.", "pagination.", "paging.", "page_info.")
_TOTALS = tuple(p + n for p in _PARENTS for n in ("total", "total_count", "totalCount"))
_PAGE_COUNTS = tuple(
    p + n
    for p in _PARENTS
    for n in ("total_pages", "totalPages", "page_count", "last_page")
)
_NEXTS = ("links", "_links", "meta", "pagination", "paging", "")
_MORE = ("has_more", "hasMore", "has_next", "hasNext")


def is_last(response: Any) -> bool:
    """Tell whether an answer says that it is the last: its `next` is there and null."""
    for parent in _NEXTS:
        fields = fields_of(dig(response, parent))
        if "next" in fields and fields["next"] is None:
            return True
        if any(fields.get(name) is False for name in _MORE):
            return True
    return False


def _number(value: Any, default: int) -> int:
    """Read a number as the caller may have given it: 2, 2.0 or "2"."""
    return default if value is None else int(float(value))


def _reached(page: Sheet[Any, Any], paths: tuple[str, ...], count: int) -> bool:
    """Tell whether a total that the answer holds is reached."""
    found = (dig(page.response, path) for path in paths)
    total = next((n for n in found if isinstance(n, int) and n is not True), None)
    return total is not None and count >= total
