"""The operations of Offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.offsets import OffsetListResponse
from ..models.shared import Item

_pages = by_offset("offset", "limit", total="total", items="items")


class Offsets(Resource):
    """The operations of Offsets."""

    with_raw_response: _RawOffsets
    with_streaming_response: _RawOffsets

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, OffsetListResponse]:
        """Call `GET /offsets`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/offsets",
            query={"limit": limit, "offset": offset},
            returns=Page[Item, OffsetListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncOffsets(AsyncResource):
    """The operations of Offsets."""

    with_raw_response: _RawAsyncOffsets
    with_streaming_response: _RawAsyncOffsets

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, OffsetListResponse]:
        """Call `GET /offsets`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/offsets",
            query={"limit": limit, "offset": offset},
            returns=AsyncPage[Item, OffsetListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOffsets:
        list = _raw(Offsets.list)

    class _RawAsyncOffsets:
        list = _async_raw(AsyncOffsets.list)
