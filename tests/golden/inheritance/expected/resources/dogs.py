"""The operations of Dogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Dog


class Dogs(Resource):
    """The operations of Dogs."""

    with_raw_response: _RawDogs
    with_streaming_response: _RawDogs

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Dog:
        """Call `GET /dogs`."""
        return self._call(
            "GET",
            "/dogs",
            returns=Dog,
            options=request_options,
        )


class AsyncDogs(AsyncResource):
    """The operations of Dogs."""

    with_raw_response: _RawAsyncDogs
    with_streaming_response: _RawAsyncDogs

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Dog:
        """Call `GET /dogs`."""
        return await self._call(
            "GET",
            "/dogs",
            returns=Dog,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDogs:
        get = _raw(Dogs.get)

    class _RawAsyncDogs:
        get = _async_raw(AsyncDogs.get)
