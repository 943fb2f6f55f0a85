"""The operations of boats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.boats import BoatGetResponse


class Boats(Resource):
    """The operations of boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> BoatGetResponse:
        """Get a boat.

        `GET /v1/boats/{id}`

        Args:
            id: The number of the boat.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/v1/boats/{id}",
            path_params={"id": id},
            returns=BoatGetResponse,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> BoatGetResponse:
        """Get a boat.

        `GET /v1/boats/{id}`

        Args:
            id: The number of the boat.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/v1/boats/{id}",
            path_params={"id": id},
            returns=BoatGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        get = _raw(Boats.get)

    class _RawAsyncBoats:
        get = _async_raw(AsyncBoats.get)
