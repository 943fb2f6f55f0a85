"""The operations of Either."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor, by_next_url
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.either import EitherListResponse
from ..models.shared import Item, StatusResponse

_list_pages = by_next_url(next="paging.next", items="data", cursor="cursor")
_pages = by_cursor("after", key="id", items="data", before="before")


class Either(Resource):
    """The operations of Either."""

    with_raw_response: _RawEither
    with_streaming_response: _RawEither

    def list_both_ways(
        self,
        *,
        after: int | None = None,
        before: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, StatusResponse]:
        """Call `GET /both`.

        Iterating the result walks all pages.

        Args:
            after: Return items after this cursor.
            before: Return items before this cursor.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/both",
            query={"after": after, "before": before},
            returns=Page[Item, StatusResponse],
            pages=_pages,
            options=request_options,
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, EitherListResponse]:
        """Call `GET /either`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/either",
            query={"cursor": cursor},
            returns=Page[Item, EitherListResponse],
            pages=_list_pages,
            options=request_options,
        )


class AsyncEither(AsyncResource):
    """The operations of Either."""

    with_raw_response: _RawAsyncEither
    with_streaming_response: _RawAsyncEither

    def list_both_ways(
        self,
        *,
        after: int | None = None,
        before: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, StatusResponse]:
        """Call `GET /both`.

        Iterating the result walks all pages.

        Args:
            after: Return items after this cursor.
            before: Return items before this cursor.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/both",
            query={"after": after, "before": before},
            returns=AsyncPage[Item, StatusResponse],
            pages=_pages,
            options=request_options,
        )

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, EitherListResponse]:
        """Call `GET /either`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/either",
            query={"cursor": cursor},
            returns=AsyncPage[Item, EitherListResponse],
            pages=_list_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEither:
        list_both_ways = _raw(Either.list_both_ways)
        list = _raw(Either.list)

    class _RawAsyncEither:
        list_both_ways = _async_raw(AsyncEither.list_both_ways)
        list = _async_raw(AsyncEither.list)
