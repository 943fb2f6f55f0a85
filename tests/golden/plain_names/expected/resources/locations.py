"""The operations of Locations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Locations(Resource):
    """The operations of Locations."""

    with_raw_response: _RawLocations
    with_streaming_response: _RawLocations

    def search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /locations/search`."""
        return self._call(
            "GET",
            "/locations/search",
            returns=list[str],
            options=request_options,
        )


class AsyncLocations(AsyncResource):
    """The operations of Locations."""

    with_raw_response: _RawAsyncLocations
    with_streaming_response: _RawAsyncLocations

    async def search(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /locations/search`."""
        return await self._call(
            "GET",
            "/locations/search",
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLocations:
        search = _raw(Locations.search)

    class _RawAsyncLocations:
        search = _async_raw(AsyncLocations.search)
