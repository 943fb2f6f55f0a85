"""The operations of Hals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_next_url
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.hals import HalListResponse
from ..models.shared import Item

_pages = by_next_url(next="_links.next", items="data")


class Hals(Resource):
    """The operations of Hals."""

    with_raw_response: _RawHals
    with_streaming_response: _RawHals

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, HalListResponse]:
        """Call `GET /hals`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/hals",
            query={"after": after},
            returns=Page[Item, HalListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncHals(AsyncResource):
    """The operations of Hals."""

    with_raw_response: _RawAsyncHals
    with_streaming_response: _RawAsyncHals

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, HalListResponse]:
        """Call `GET /hals`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/hals",
            query={"after": after},
            returns=AsyncPage[Item, HalListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHals:
        list = _raw(Hals.list)

    class _RawAsyncHals:
        list = _async_raw(AsyncHals.list)
