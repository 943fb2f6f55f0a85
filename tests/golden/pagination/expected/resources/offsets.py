"""The operations of Offsets."""

from __future__ import annotations

from .._runtime import (
    AsyncPager,
    AsyncResource,
    Page,
    RequestOptions,
    Resource,
    by_offset,
)
from ..models.offsets import OffsetListResponse
from ..models.shared import Item

_pages = by_offset("offset", "limit", total="total", items="items")


class Offsets(Resource):
    """The operations of Offsets."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, OffsetListResponse]:
        """Call `GET /offsets`.

        `GET /offsets`. Iterating the result walks all pages.
        """
        return self._list(
            "/offsets",
            query={"limit": limit, "offset": offset},
            returns=OffsetListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )


class AsyncOffsets(AsyncResource):
    """The operations of Offsets."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, OffsetListResponse]:
        """Call `GET /offsets`.

        `GET /offsets`. Iterating the result walks all pages.
        """
        return self._list(
            "/offsets",
            query={"limit": limit, "offset": offset},
            returns=OffsetListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )
