"""The operations of Boats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.boats import Boat


class Boats(Resource):
    """The operations of Boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Boat:
        """Call `GET /boats/{id}`."""
        return self._call(
            "GET",
            "/boats/{id}",
            path_params={"id": id},
            returns=Boat,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of Boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Boat:
        """Call `GET /boats/{id}`."""
        return await self._call(
            "GET",
            "/boats/{id}",
            path_params={"id": id},
            returns=Boat,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        get = _raw(Boats.get)

    class _RawAsyncBoats:
        get = _async_raw(AsyncBoats.get)
