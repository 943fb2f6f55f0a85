"""The operations of Offsets."""

from __future__ import annotations

from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
from ..models.offsets import OffsetListResponse
from ..models.shared import Item

_pages = by_offset("offset", "limit", total="total", items="items")


class Offsets(PagedResource):
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


class AsyncOffsets(AsyncPagedResource):
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
