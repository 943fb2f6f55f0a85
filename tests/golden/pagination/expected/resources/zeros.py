"""The operations of Zeros."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Item

_pages = by_page_number("page", items="", first=0)


class Zeros(Resource):
    """The operations of Zeros."""

    with_raw_response: _RawZeros
    with_streaming_response: _RawZeros

    def list(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, _builtins.list[Item]]:
        """Call `GET /zeros`.

        Iterating the result walks all pages.

        Args:
            page: 0 or more.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/zeros",
            query={"page": page},
            returns=Page[Item, list[Item]],
            pages=_pages,
            options=request_options,
        )


class AsyncZeros(AsyncResource):
    """The operations of Zeros."""

    with_raw_response: _RawAsyncZeros
    with_streaming_response: _RawAsyncZeros

    def list(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, _builtins.list[Item]]:
        """Call `GET /zeros`.

        Iterating the result walks all pages.

        Args:
            page: 0 or more.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/zeros",
            query={"page": page},
            returns=AsyncPage[Item, list[Item]],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawZeros:
        list = _raw(Zeros.list)

    class _RawAsyncZeros:
        list = _async_raw(AsyncZeros.list)
