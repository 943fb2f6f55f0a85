"""The operations of Dogs."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.dogs import DogGetHealthResponse, PetChaseCat


class Dogs(Resource):
    """The operations of Dogs."""

    with_raw_response: _RawDogs
    with_streaming_response: _RawDogs

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[PetChaseCat]:
        """Call `GET /dogs`."""
        return self._call(
            "GET",
            "/dogs",
            security=(("key",),),
            returns=list[PetChaseCat],
            options=request_options,
        )

    def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> DogGetHealthResponse:
        """Call `GET /dogs/health`."""
        return self._call(
            "GET",
            "/dogs/health",
            security=(("key",),),
            returns=DogGetHealthResponse,
            options=request_options,
        )


class AsyncDogs(AsyncResource):
    """The operations of Dogs."""

    with_raw_response: _RawAsyncDogs
    with_streaming_response: _RawAsyncDogs

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[PetChaseCat]:
        """Call `GET /dogs`."""
        return await self._call(
            "GET",
            "/dogs",
            security=(("key",),),
            returns=list[PetChaseCat],
            options=request_options,
        )

    async def get_health(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> DogGetHealthResponse:
        """Call `GET /dogs/health`."""
        return await self._call(
            "GET",
            "/dogs/health",
            security=(("key",),),
            returns=DogGetHealthResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDogs:
        list = _raw(Dogs.list)
        get_health = _raw(Dogs.get_health)

    class _RawAsyncDogs:
        list = _async_raw(AsyncDogs.list)
        get_health = _async_raw(AsyncDogs.get_health)
