"""The operations of Albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.albums import AlbumListResponse
from ..models.shared import Item

_pages = by_offset("offset", total="albums.total", items="albums.items")


class AlbumsResource(Resource):
    """The operations of Albums."""

    with_raw_response: _RawAlbumsResource
    with_streaming_response: _RawAlbumsResource

    def list(
        self,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, AlbumListResponse]:
        """Call `GET /albums`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/albums",
            query={"offset": offset},
            returns=Page[Item, AlbumListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncAlbumsResource(AsyncResource):
    """The operations of Albums."""

    with_raw_response: _RawAsyncAlbumsResource
    with_streaming_response: _RawAsyncAlbumsResource

    def list(
        self,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, AlbumListResponse]:
        """Call `GET /albums`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/albums",
            query={"offset": offset},
            returns=AsyncPage[Item, AlbumListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAlbumsResource:
        list = _raw(AlbumsResource.list)

    class _RawAsyncAlbumsResource:
        list = _async_raw(AsyncAlbumsResource.list)
