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

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/rooms/`."""
        return self._call(
            "GET",
            "/api/rooms/",
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/rooms/`."""
        return self._call(
            "POST",
            "/api/rooms/",
            returns=NoneType,
            options=request_options,
        )

    def retrieve(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/rooms/{id}/`."""
        return self._call(
            "GET",
            "/api/rooms/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def partial_update(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /api/rooms/{id}/`."""
        return self._call(
            "PATCH",
            "/api/rooms/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def clean(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/rooms/{id}/clean/`."""
        return self._call(
            "POST",
            "/api/rooms/{id}/clean/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncRooms(AsyncResource):
    """The operations of rooms."""

    with_raw_response: _RawAsyncRooms
    with_streaming_response: _RawAsyncRooms

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/rooms/`."""
        return await self._call(
            "GET",
            "/api/rooms/",
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/rooms/`."""
        return await self._call(
            "POST",
            "/api/rooms/",
            returns=NoneType,
            options=request_options,
        )

    async def retrieve(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/rooms/{id}/`."""
        return await self._call(
            "GET",
            "/api/rooms/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def partial_update(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /api/rooms/{id}/`."""
        return await self._call(
            "PATCH",
            "/api/rooms/{id}/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def clean(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/rooms/{id}/clean/`."""
        return await self._call(
            "POST",
            "/api/rooms/{id}/clean/",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRooms:
        list = _raw(Rooms.list)
        create = _raw(Rooms.create)
        retrieve = _raw(Rooms.retrieve)
        partial_update = _raw(Rooms.partial_update)
        clean = _raw(Rooms.clean)

    class _RawAsyncRooms:
        list = _async_raw(AsyncRooms.list)
        create = _async_raw(AsyncRooms.create)
        retrieve = _async_raw(AsyncRooms.retrieve)
        partial_update = _async_raw(AsyncRooms.partial_update)
        clean = _async_raw(AsyncRooms.clean)
