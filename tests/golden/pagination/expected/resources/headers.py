"""The operations of Headers."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.cursors import by_link_header
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Item

_pages = by_link_header(items="")


class Headers(Resource):
    """The operations of Headers."""

    with_raw_response: _RawHeaders
    with_streaming_response: _RawHeaders

    def list(
        self,
        *,
        per_page: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, _builtins.list[Item]]:
        """Call `GET /headers`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/headers",
            query={"per_page": per_page, "after": after},
            returns=Page[Item, list[Item]],
            pages=_pages,
            options=request_options,
        )


class AsyncHeaders(AsyncResource):
    """The operations of Headers."""

    with_raw_response: _RawAsyncHeaders
    with_streaming_response: _RawAsyncHeaders

    def list(
        self,
        *,
        per_page: int | None = None,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, _builtins.list[Item]]:
        """Call `GET /headers`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/headers",
            query={"per_page": per_page, "after": after},
            returns=AsyncPage[Item, list[Item]],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHeaders:
        list = _raw(Headers.list)

    class _RawAsyncHeaders:
        list = _async_raw(AsyncHeaders.list)
