"""Pagination by an offset."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .pages import TOTALS, Pagination, Sheet, changed, is_last, reached, sent


def by_offset(
    offset: str, limit: str = "", *, items: str, total: str = ""
) -> Pagination:
    """Walk by `offset`, which grows by the items received, to an empty page or `total`.

    Names are those on the wire, paths into the answer dotted; `limit` is the caller's.
    """

    def follow(page: Sheet[Any, Any]) -> Call | None:
        following = sent(page.call, offset, 0) + len(page.data)
        done = is_last(page) or reached(page, total, TOTALS, following)
        return None if done else changed(page.call, offset, following)

    return Pagination(items, follow)
