"""The operations of Owners."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CatInput, DogInput, Pet, PetInput, PuppyInput


class Owners(Resource):
    """The operations of Owners."""

    with_raw_response: _RawOwners
    with_streaming_response: _RawOwners

    def create(
        self,
        *,
        name: str,
        pets: Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /owners`."""
        return self._call(
            "POST",
            "/owners",
            json={"name": name, "pets": many(pets)},
            returns=NoneType,
            options=request_options,
        )


class AsyncOwners(AsyncResource):
    """The operations of Owners."""

    with_raw_response: _RawAsyncOwners
    with_streaming_response: _RawAsyncOwners

    async def create(
        self,
        *,
        name: str,
        pets: Sequence[Pet | PetInput | CatInput | DogInput | PuppyInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /owners`."""
        return await self._call(
            "POST",
            "/owners",
            json={"name": name, "pets": many(pets)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOwners:
        create = _raw(Owners.create)

    class _RawAsyncOwners:
        create = _async_raw(AsyncOwners.create)
