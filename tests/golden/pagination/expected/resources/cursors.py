"""The operations of Cursors."""

from __future__ import annotations

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
from ..models.cursors import CursorListResponse
from ..models.shared import Item

_pages = by_cursor("cursor", next="next_cursor", items="data")


class Cursors(PagedResource):
    """The operations of Cursors."""

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, CursorListResponse]:
        """Call `GET /cursors`.

        `GET /cursors`. Iterating the result walks all pages.
        """
        return self._list(
            "/cursors",
            query={"cursor": cursor},
            returns=CursorListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )


class AsyncCursors(AsyncPagedResource):
    """The operations of Cursors."""

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, CursorListResponse]:
        """Call `GET /cursors`.

        `GET /cursors`. Iterating the result walks all pages.
        """
        return self._list(
            "/cursors",
            query={"cursor": cursor},
            returns=CursorListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )
