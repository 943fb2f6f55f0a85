"""The operations of Links."""

from __future__ import annotations

from .._runtime.cursors import by_next_url
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPagedResource, AsyncPager, Page, PagedResource
from ..models.links import LinkListResponse
from ..models.shared import Item

_pages = by_next_url(next="next", items="results")


class Links(PagedResource):
    """The operations of Links."""

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, LinkListResponse]:
        """Call `GET /links`.

        `GET /links`. Iterating the result walks all pages.
        """
        return self._list(
            "/links",
            query={"page": page},
            returns=LinkListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )


class AsyncLinks(AsyncPagedResource):
    """The operations of Links."""

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, LinkListResponse]:
        """Call `GET /links`.

        `GET /links`. Iterating the result walks all pages.
        """
        return self._list(
            "/links",
            query={"page": page},
            returns=LinkListResponse,
            item=Item,
            pages=_pages,
            options=request_options,
        )
