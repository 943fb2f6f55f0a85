"""The operations of Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Item
from ..models.tokens import TokenListResponse

_pages = by_cursor("page", next="next_page", items="data")


class Tokens(Resource):
    """The operations of Tokens."""

    with_raw_response: _RawTokens
    with_streaming_response: _RawTokens

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, TokenListResponse]:
        """Call `GET /tokens`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/tokens",
            query={"page": page},
            returns=Page[Item, TokenListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncTokens(AsyncResource):
    """The operations of Tokens."""

    with_raw_response: _RawAsyncTokens
    with_streaming_response: _RawAsyncTokens

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, TokenListResponse]:
        """Call `GET /tokens`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/tokens",
            query={"page": page},
            returns=AsyncPage[Item, TokenListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTokens:
        list = _raw(Tokens.list)

    class _RawAsyncTokens:
        list = _async_raw(AsyncTokens.list)
