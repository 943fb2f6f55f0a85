"""Pagination by what an answer says comes next: a cursor, a URL, a `Link` header."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin

import httpx2

from .calls import Call
from .exceptions import APIError
from .models import dig
from .pages import Pagination, Sheet, changed


def by_cursor(cursor: str, *, next: str, items: str, size: str = "") -> Pagination:
    """Walk by `cursor`, whose next value the answer holds at the dotted path `next`.

    It ends when there is none, or one that was there before. `size` is the caller's.
    """

    def follow(page: Sheet[Any, Any]) -> Call | None:
        value = dig(page.response, next)
        usable = isinstance(value, str | int) and value not in ("", False)
        return changed(page.call, cursor, value) if usable else None

    return Pagination(items, follow)


def by_next_url(*, next: str, items: str) -> Pagination:
    """Walk by the URL that the answer holds at the dotted path `next`.

    It ends when there is none. A URL of another origin, or none at all, is an `APIError`:
    credentials never go there.
    """

    def follow(page: Sheet[Any, Any]) -> Call | None:
        here = page.http.url
        link = dig(page.response, next) if next else _link(page.http)
        if isinstance(dig(link, "href"), str):
            link = dig(link, "href")  # JSON:API may say {"href": …}
        if not isinstance(link, str) or not link:
            return None
        call: Call = page.call
        try:
            there = httpx2.URL(urljoin(str(here), link))
            same, host = there.origin == here.origin, there.netloc.decode()
        except (httpx2.InvalidURL, ValueError) as error:
            raise APIError(f"{call.operation}: the next page has no URL") from error
        if not same:
            raise APIError(
                f"{call.operation}: the next page is at another origin, {host}"
            )
        return call._replace(url=str(there))

    return Pagination(items, follow)


def by_link_header(*, items: str) -> Pagination:
    """Walk by the `Link` header's `rel="next"` (RFC 8288); else like `by_next_url`."""
    return by_next_url(next="", items=items)


# Each takes a header of any length in one pass: what may stand within a part cannot begin
# another one.
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
