"""Pagination by an offset."""

from __future__ import annotations

from typing import Any

from .pages import TOTALS, Pagination, Position, Sent, Sheet, done


def by_offset(
    offset: str, limit: str = "", *, items: str, total: str = ""
) -> Pagination:
    """Walk by `offset`, which grows by the items received, to an empty page or `total`.
    Names are those on the wire, paths dotted; `limit` is the caller's."""

    def follow(page: Sheet[Any, Any], sent: Sent) -> Position:
        following = int(float(sent.get(offset) or 0)) + len(page.data)
        last = not page.data or done(page, total, TOTALS, following)
        return None if last else (offset, following, None)

    return Pagination(items, follow)
