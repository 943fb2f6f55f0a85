"""The operations of Lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.lasts import Last, LastListResponse

_pages = by_cursor("after", next="last_id", items="data")


class Lasts(Resource):
    """The operations of Lasts."""

    with_raw_response: _RawLasts
    with_streaming_response: _RawLasts

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Last, LastListResponse]:
        """Call `GET /lasts`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/lasts",
            query={"after": after},
            returns=Page[Last, LastListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncLasts(AsyncResource):
    """The operations of Lasts."""

    with_raw_response: _RawAsyncLasts
    with_streaming_response: _RawAsyncLasts

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Last, LastListResponse]:
        """Call `GET /lasts`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/lasts",
            query={"after": after},
            returns=AsyncPage[Last, LastListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLasts:
        list = _raw(Lasts.list)

    class _RawAsyncLasts:
        list = _async_raw(AsyncLasts.list)
