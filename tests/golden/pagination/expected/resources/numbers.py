"""The operations of Numbers."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.numbers import NumberListNestedResponse
from ..models.shared import Item

_list_pages = by_page_number("page", "per_page", items="")
_pages = by_page_number("page", items="shelves.data")


class Numbers(Resource):
    """The operations of Numbers."""

    with_raw_response: _RawNumbers
    with_streaming_response: _RawNumbers

    def list_nested(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, NumberListNestedResponse]:
        """Call `GET /nested`.

        Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/nested",
            query={"page": page},
            returns=Page[Item, NumberListNestedResponse],
            pages=_pages,
            options=request_options,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, _builtins.list[Item]]:
        """Call `GET /numbers`.

        Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/numbers",
            query={"page": page, "per_page": per_page},
            returns=Page[Item, list[Item]],
            pages=_list_pages,
            options=request_options,
        )


class AsyncNumbers(AsyncResource):
    """The operations of Numbers."""

    with_raw_response: _RawAsyncNumbers
    with_streaming_response: _RawAsyncNumbers

    def list_nested(
        self,
        *,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, NumberListNestedResponse]:
        """Call `GET /nested`.

        Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/nested",
            query={"page": page},
            returns=AsyncPage[Item, NumberListNestedResponse],
            pages=_pages,
            options=request_options,
        )

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, _builtins.list[Item]]:
        """Call `GET /numbers`.

        Iterating the result walks all pages.

        Args:
            page: The server assumes 1.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/numbers",
            query={"page": page, "per_page": per_page},
            returns=AsyncPage[Item, list[Item]],
            pages=_list_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNumbers:
        list_nested = _raw(Numbers.list_nested)
        list = _raw(Numbers.list)

    class _RawAsyncNumbers:
        list_nested = _async_raw(AsyncNumbers.list_nested)
        list = _async_raw(AsyncNumbers.list)
