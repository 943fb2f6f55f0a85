"""The operations of rooms."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Rooms(Resource):
    """The operations of rooms."""

    with_raw_response: _RawRooms
    with_streaming_response: _RawRooms

    def index(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /rooms`."""
        return self._call(
            "GET",
            "/rooms",
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rooms`."""
        return self._call(
            "POST",
            "/rooms",
            returns=NoneType,
            options=request_options,
        )


class AsyncRooms(AsyncResource):
    """The operations of rooms."""

    with_raw_response: _RawAsyncRooms
    with_streaming_response: _RawAsyncRooms

    async def index(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /rooms`."""
        return await self._call(
            "GET",
            "/rooms",
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /rooms`."""
        return await self._call(
            "POST",
            "/rooms",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRooms:
        index = _raw(Rooms.index)
        create = _raw(Rooms.create)

    class _RawAsyncRooms:
        index = _async_raw(AsyncRooms.index)
        create = _async_raw(AsyncRooms.create)
