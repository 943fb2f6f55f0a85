"""The operations of Usages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Item
from ..models.usages import UsageListResponse

_pages = by_cursor("after", next="next", items="data")


class Usages(Resource):
    """The operations of Usages."""

    with_raw_response: _RawUsages
    with_streaming_response: _RawUsages

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, UsageListResponse]:
        """Call `GET /usages`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/usages",
            query={"after": after},
            returns=Page[Item, UsageListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncUsages(AsyncResource):
    """The operations of Usages."""

    with_raw_response: _RawAsyncUsages
    with_streaming_response: _RawAsyncUsages

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, UsageListResponse]:
        """Call `GET /usages`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/usages",
            query={"after": after},
            returns=AsyncPage[Item, UsageListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsages:
        list = _raw(Usages.list)

    class _RawAsyncUsages:
        list = _async_raw(AsyncUsages.list)
