"""The operations of Cursors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.cursors import CursorListResponse
from ..models.shared import Item

_pages = by_cursor("cursor", next="next_cursor", items="data")


class Cursors(Resource):
    """The operations of Cursors."""

    with_raw_response: _RawCursors
    with_streaming_response: _RawCursors

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, CursorListResponse]:
        """Call `GET /cursors`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/cursors",
            query={"cursor": cursor},
            returns=Page[Item, CursorListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncCursors(AsyncResource):
    """The operations of Cursors."""

    with_raw_response: _RawAsyncCursors
    with_streaming_response: _RawAsyncCursors

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, CursorListResponse]:
        """Call `GET /cursors`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/cursors",
            query={"cursor": cursor},
            returns=AsyncPage[Item, CursorListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCursors:
        list = _raw(Cursors.list)

    class _RawAsyncCursors:
        list = _async_raw(AsyncCursors.list)
