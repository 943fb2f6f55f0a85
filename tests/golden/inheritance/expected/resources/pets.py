"""The operations of Pets."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CatInput, DogInput, Pet, PetInput, PuppyInput


class Pets(Resource):
    """The operations of Pets."""

    with_raw_response: _RawPets
    with_streaming_response: _RawPets

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Pet]:
        """Call `GET /pets`."""
        return self._call(
            "GET",
            "/pets",
            returns=list[Pet],
            options=request_options,
        )

    def create(
        self,
        *,
        body: Pet | PetInput | CatInput | DogInput | PuppyInput,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """Call `POST /pets`."""
        return self._call(
            "POST",
            "/pets",
            json=body,
            nullable=True,
            returns=Pet,
            options=request_options,
        )


class AsyncPets(AsyncResource):
    """The operations of Pets."""

    with_raw_response: _RawAsyncPets
    with_streaming_response: _RawAsyncPets

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Pet]:
        """Call `GET /pets`."""
        return await self._call(
            "GET",
            "/pets",
            returns=list[Pet],
            options=request_options,
        )

    async def create(
        self,
        *,
        body: Pet | PetInput | CatInput | DogInput | PuppyInput,
        request_options: RequestOptions | None = None,
    ) -> Pet:
        """Call `POST /pets`."""
        return await self._call(
            "POST",
            "/pets",
            json=body,
            nullable=True,
            returns=Pet,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPets:
        list = _raw(Pets.list)
        create = _raw(Pets.create)

    class _RawAsyncPets:
        list = _async_raw(AsyncPets.list)
        create = _async_raw(AsyncPets.create)
