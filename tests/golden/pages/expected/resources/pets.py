"""Pets: all about pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import PetGetResponse, PetListResponse


class Pets(Resource):
    """All about pets."""

    with_raw_response: _RawPets
    with_streaming_response: _RawPets

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetListResponse:
        """Call `GET /pets`."""
        return self._call(
            "GET",
            "/pets",
            returns=PetListResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Call `GET /pets/{id}`."""
        return self._call(
            "GET",
            "/pets/{id}",
            path_params={"id": id},
            returns=PetGetResponse,
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """All about pets."""

    with_raw_response: _RawAsyncPets
    with_streaming_response: _RawAsyncPets

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetListResponse:
        """Call `GET /pets`."""
        return await self._call(
            "GET",
            "/pets",
            returns=PetListResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> PetGetResponse:
        """Call `GET /pets/{id}`."""
        return await self._call(
            "GET",
            "/pets/{id}",
            path_params={"id": id},
            returns=PetGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPets:
        list = _raw(Pets.list)
        get = _raw(Pets.get)

    class _RawAsyncPets:
        list = _async_raw(AsyncPets.list)
        get = _async_raw(AsyncPets.get)
