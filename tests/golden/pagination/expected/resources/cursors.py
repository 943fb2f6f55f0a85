"""The operations of Cursors."""

from __future__ import annotations

from .._runtime import (
    AsyncPager,
    AsyncResource,
    Page,
    RequestOptions,
    Resource,
    by_cursor,
)
from ..models.cursors import CursorListResponse
from ..models.shared import Item

_pages = by_cursor("cursor", next="next_cursor", items="data")


class Cursors(Resource):
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


class AsyncCursors(AsyncResource):
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
