"""Pagination by what an answer says comes next: a cursor, a URL, a `Link` header."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import httpx2

from .exceptions import APIError
from .models import dig
from .pages import Pagination, Position, Sent, Sheet, done


def by_cursor(
    cursor: str, *, items: str, next: str = "", key: str = "", before: str = ""
) -> Pagination:
    """Walk by `cursor`, whose next value the answer holds at the dotted path `next`, or
    else the last item of a page at `key`. It ends where there is none, or one that was
    there before, at an empty page, or where the answer says so. A caller who gives
    `before` walks the other way, by the first item of each page."""

    def follow(page: Sheet[Any, Any], sent: Sent) -> Position:
        name, item = (cursor, -1) if sent.get(before) is None else (before, 0)
        whole: Any = page.response if next else page.data and page.data[item]
        return _once(page, sent, name, dig(whole, next or key))

    return Pagination(items, follow)


def by_next_url(*, next: str, items: str, cursor: str = "") -> Pagination:
    """Walk by the URL at the dotted path `next` of the answer, until there is none; if it
    looks like no URL, by `cursor`, where one is named.

    Another origin, or no URL at all, is an `APIError`: credentials never go there.
    """

    def follow(page: Sheet[Any, Any], sent: Sent) -> Position:
        link = dig(page.response, next) if next else _link(page.http)
        link = link if isinstance(link, str) else dig(link, "href")  # as HAL has it
        if cursor and not ("://" in str(link) or "?" in str(link)):
            return _once(page, sent, cursor, link)
        if not isinstance(link, str) or not link:
            return None
        here, operation = page.http.url, page.call.operation
        try:
            there = here.join(link)
            same, host = there.origin == here.origin, there.netloc.decode()
        except (httpx2.InvalidURL, ValueError) as error:
            raise APIError(f"{operation}: the next page has no URL") from error
        if not same:
            raise APIError(f"{operation}: the next page is at another origin, {host}")
        return _once(page, sent, "", str(there))

    return Pagination(items, follow)


def by_link_header(*, items: str) -> Pagination:
    """Walk by the `Link` header's `rel="next"` (RFC 8288); else like `by_next_url`."""
    return by_next_url(next="", items=items)


def _once(page: Sheet[Any, Any], sent: Sent, name: str, value: Any) -> Position:
    """Return the position, unless the walk had it before or the answer ends it."""
    seen, new = page.call.sent.get("memory") or ({repr(sent.get(name))},), {repr(value)}
    known = isinstance(value, str | int | UUID) and value not in ("", False)
    last = not known or not page.data or done(page, "", (), 0)
    if last or any(new <= values for values in seen):
        return None
    while seen and len(seen[-1]) <= len(new):  # sets that double: linear over a walk
        new, seen = new | seen[-1], seen[:-1]
    return name, value, (*seen, new)


# One pass over a header of any length: what may stand within a part cannot begin another.
_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^",;\s]+))*)')
_PARAMETER = re.compile(r'([\w*-]+)\s*=\s*("[^"]*"|[^",;\s]+)')


def _link(response: httpx2.Response) -> str | None:
    """Read the header; commas and semicolons may stand inside a URL or a string."""
    for url, params in _LINK.findall(response.headers.get("link", "")):
        # Of several, the first counts (RFC 8288, section 3.3).
        rels = (v for name, v in _PARAMETER.findall(params) if name.lower() == "rel")
        if "next" in next(rels, "").strip('"').lower().split():
            return str(url)
    return None
