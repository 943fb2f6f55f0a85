"""The operations of Echoes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.echoes import EchoeListResponse
from ..models.shared import Item

_pages = by_cursor("offset", next="next_page.offset", items="data")


class Echoes(Resource):
    """The operations of Echoes."""

    with_raw_response: _RawEchoes
    with_streaming_response: _RawEchoes

    def list(
        self,
        *,
        offset: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, EchoeListResponse]:
        """Call `GET /echoes`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/echoes",
            query={"offset": offset},
            returns=Page[Item, EchoeListResponse],
            pages=_pages,
            options=request_options,
        )


class AsyncEchoes(AsyncResource):
    """The operations of Echoes."""

    with_raw_response: _RawAsyncEchoes
    with_streaming_response: _RawAsyncEchoes

    def list(
        self,
        *,
        offset: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, EchoeListResponse]:
        """Call `GET /echoes`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/echoes",
            query={"offset": offset},
            returns=AsyncPage[Item, EchoeListResponse],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEchoes:
        list = _raw(Echoes.list)

    class _RawAsyncEchoes:
        list = _async_raw(AsyncEchoes.list)
