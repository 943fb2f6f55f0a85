"""The operations of Staff."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Staff(Resource):
    """The operations of Staff."""

    with_raw_response: _RawStaff
    with_streaming_response: _RawStaff

    def get_search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /staff/search`."""
        return self._call(
            "GET",
            "/staff/search",
            returns=list[str],
            options=request_options,
        )

    def search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /staff/search`."""
        return self._call(
            "POST",
            "/staff/search",
            returns=NoneType,
            options=request_options,
        )


class AsyncStaff(AsyncResource):
    """The operations of Staff."""

    with_raw_response: _RawAsyncStaff
    with_streaming_response: _RawAsyncStaff

    async def get_search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /staff/search`."""
        return await self._call(
            "GET",
            "/staff/search",
            returns=list[str],
            options=request_options,
        )

    async def search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /staff/search`."""
        return await self._call(
            "POST",
            "/staff/search",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawStaff:
        get_search = _raw(Staff.get_search)
        search = _raw(Staff.search)

    class _RawAsyncStaff:
        get_search = _async_raw(AsyncStaff.get_search)
        search = _async_raw(AsyncStaff.search)
