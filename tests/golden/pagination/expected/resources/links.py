"""The operations of Links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_next_url
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.links import LinkListResponse
from ..models.shared import Item

_pages = by_next_url(next="next", items="results")


class Links(Resource):
    """The operations of Links."""

    with_raw_response: _RawLinks
    with_streaming_response: _RawLinks

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, LinkListResponse]:
        """Call `GET /links`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/links",
            query={"page": page},
            returns=Page[Item, LinkListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncLinks(AsyncResource):
    """The operations of Links."""

    with_raw_response: _RawAsyncLinks
    with_streaming_response: _RawAsyncLinks

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, LinkListResponse]:
        """Call `GET /links`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/links",
            query={"page": page},
            returns=AsyncPage[Item, LinkListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLinks:
        list = _raw(Links.list)

    class _RawAsyncLinks:
        list = _async_raw(AsyncLinks.list)
