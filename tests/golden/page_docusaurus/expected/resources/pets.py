"""The operations of pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.pets import PetGetResponse


class Pets(Resource):
    """The operations of pets."""

    with_raw_response: _RawPets
    with_streaming_response: _RawPets

    def get(
        self,
        id: str,
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
    """The operations of pets."""

    with_raw_response: _RawAsyncPets
    with_streaming_response: _RawAsyncPets

    async def get(
        self,
        id: str,
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
        get = _raw(Pets.get)

    class _RawAsyncPets:
        get = _async_raw(AsyncPets.get)
