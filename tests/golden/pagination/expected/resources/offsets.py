"""The operations of Offsets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.body_pages import in_body
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.offsets import OffsetListResponse, OffsetSearchFoundResponse
from ..models.shared import Item

_list_pages = by_offset("offset", "limit", total="total", items="items")
_pages = in_body(by_offset("offset", "limit", items="items"))


class Offsets(Resource):
    """The operations of Offsets."""

    with_raw_response: _RawOffsets
    with_streaming_response: _RawOffsets

    def search_found(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, OffsetSearchFoundResponse]:
        """Call `POST /found`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/found",
            json={"limit": limit, "offset": offset},
            body_optional=True,
            returns=Page[Item, OffsetSearchFoundResponse],
            pages=_pages,
            options=request_options,
        )

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
            pages=_list_pages,
            options=request_options,
        )


class AsyncOffsets(AsyncResource):
    """The operations of Offsets."""

    with_raw_response: _RawAsyncOffsets
    with_streaming_response: _RawAsyncOffsets

    def search_found(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, OffsetSearchFoundResponse]:
        """Call `POST /found`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/found",
            json={"limit": limit, "offset": offset},
            body_optional=True,
            returns=AsyncPage[Item, OffsetSearchFoundResponse],
            pages=_pages,
            options=request_options,
        )

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
            pages=_list_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOffsets:
        search_found = _raw(Offsets.search_found)
        list = _raw(Offsets.list)

    class _RawAsyncOffsets:
        search_found = _async_raw(AsyncOffsets.search_found)
        list = _async_raw(AsyncOffsets.list)
