"""Pagination by an offset."""

from __future__ import annotations

from typing import Any

from .calls import Call
from .pages import TOTALS, Pagination, Sheet, changed, done, sent


def by_offset(
    offset: str, limit: str = "", *, items: str, total: str = ""
) -> Pagination:
    """Walk by `offset`, which grows by the items received, to an empty page or `total`.
    Names are those on the wire, paths dotted; `limit` is the caller's."""

    def follow(page: Sheet[Any, Any]) -> Call | None:
        following = sent(page.call, offset, 0) + len(page.data)
        last = done(page, total, TOTALS, following)
        return None if last else changed(page.call, offset, following)

    return Pagination(items, follow)
