"""API keys that may be in the query or in a cookie, and are not shown there either."""

from __future__ import annotations

from urllib.parse import quote, unquote

import httpx2

from . import client, cookies, urls


class APIKey(client.APIKey):
    """A key in a header, a query parameter or a cookie; give one of the three."""

    def __init__(
        self,
        key: client.Token | None,
        *,
        env: str,
        header: str = "",
        query: str = "",
        cookie: str = "",
    ) -> None:
        super().__init__(key, env=env, header=header)
        self._query, self._cookie = query, cookie

    def put(self, request: httpx2.Request, text: str) -> list[str]:
        """Put it into a request, once: a redirect may have brought it back."""
        if self._query:
            pair = f"{urls.encode_name(self._query)}={urls.encode(text)}"
            others = [p for p in _pairs(request.url) if unquote(p) != unquote(pair)]
            request.url = _Url(request.url, query="&".join([*others, pair]).encode())
        elif self._cookie:
            cookies.add(request, {self._cookie: text})
        else:
            super().put(request, text)
        return [text, quote(text, safe=""), quote(text)]  # a URL has forms of its own

    def hide(self, request: httpx2.Request) -> None:
        if self._query:
            start = f"{urls.encode_name(self._query)}="
            others = [p for p in _pairs(request.url) if not p.startswith(start)]
            query = "&".join(others).encode() or None
            request.url = httpx2.URL(request.url, query=query)
        elif self._cookie and "cookie" in request.headers:
            request.headers["cookie"] = "[secret]"
        else:
            super().hide(request)


def _pairs(url: httpx2.URL) -> list[str]:
    return list(filter(None, url.query.decode().split("&")))


class _Url(httpx2.URL):
    """A URL with a key in its query that is sent but not shown, for `httpx2` logs URLs."""

    def __str__(self) -> str:
        return str(httpx2.URL(self, query=b"[secret]"))

    __repr__ = __str__
