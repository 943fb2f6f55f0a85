"""The operations of Places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.places import Place


class Places(Resource):
    """The operations of Places."""

    with_raw_response: _RawPlaces
    with_streaming_response: _RawPlaces

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Place:
        """Call `GET /places/{id}`."""
        return self._call(
            "GET",
            "/places/{id}",
            path_params={"id": id},
            returns=Place,
            options=request_options,
        )


class AsyncPlaces(AsyncResource):
    """The operations of Places."""

    with_raw_response: _RawAsyncPlaces
    with_streaming_response: _RawAsyncPlaces

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Place:
        """Call `GET /places/{id}`."""
        return await self._call(
            "GET",
            "/places/{id}",
            path_params={"id": id},
            returns=Place,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPlaces:
        get = _raw(Places.get)

    class _RawAsyncPlaces:
        get = _async_raw(AsyncPlaces.get)
