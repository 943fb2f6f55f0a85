"""The operations of Keysets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.keysets import KeysetListNewestResponse
from ..models.shared import Item, StatusResponse

_pages = by_cursor("starting_after", key="id", items="data", before="ending_before")


class Keysets(Resource):
    """The operations of Keysets."""

    with_raw_response: _RawKeysets
    with_streaming_response: _RawKeysets

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: int | None = None,
        ending_before: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, StatusResponse]:
        """Call `GET /keysets`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/keysets",
            query={
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            returns=Page[Item, StatusResponse],
            pages=_pages,
            options=request_options,
        )

    def list_newest(
        self,
        *,
        limit: int | None = None,
        after_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> KeysetListNewestResponse:
        """Call `GET /newest`.

        Args:
            after_id: Those that were created after this ID.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/newest",
            query={"limit": limit, "after_id": after_id},
            returns=KeysetListNewestResponse,
            options=request_options,
        )


class AsyncKeysets(AsyncResource):
    """The operations of Keysets."""

    with_raw_response: _RawAsyncKeysets
    with_streaming_response: _RawAsyncKeysets

    def list(
        self,
        *,
        limit: int | None = None,
        starting_after: int | None = None,
        ending_before: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, StatusResponse]:
        """Call `GET /keysets`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/keysets",
            query={
                "limit": limit,
                "starting_after": starting_after,
                "ending_before": ending_before,
            },
            returns=AsyncPage[Item, StatusResponse],
            pages=_pages,
            options=request_options,
        )

    async def list_newest(
        self,
        *,
        limit: int | None = None,
        after_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> KeysetListNewestResponse:
        """Call `GET /newest`.

        Args:
            after_id: Those that were created after this ID.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/newest",
            query={"limit": limit, "after_id": after_id},
            returns=KeysetListNewestResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawKeysets:
        list = _raw(Keysets.list)
        list_newest = _raw(Keysets.list_newest)

    class _RawAsyncKeysets:
        list = _async_raw(AsyncKeysets.list)
        list_newest = _async_raw(AsyncKeysets.list_newest)
