"""The operations of animals."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.animals import Animal, AnimalInput, Food, FoodInput, Problem

_errors = {404: Problem}


class Animals(Resource):
    """The operations of animals."""

    with_raw_response: _RawAnimals
    with_streaming_response: _RawAnimals

    def add(
        self,
        *,
        name: str | None = None,
        mother: Animal | AnimalInput | None = None,
        food: Food | FoodInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an animal.

        `POST /animals`
        """
        return self._call(
            "POST",
            "/animals",
            json={"name": name, "mother": mother, "food": food},
            body_optional=True,
            security=(("key",),),
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Animal:
        """Get an animal.

        Finds one animal by the number on its fence.

        `GET /animals/{id}`

        Raises:
            NotFoundError: Missing; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/animals/{id}",
            path_params={"id": id},
            security=(("key",),),
            returns=Animal,
            errors=_errors,
            options=request_options,
        )


class AsyncAnimals(AsyncResource):
    """The operations of animals."""

    with_raw_response: _RawAsyncAnimals
    with_streaming_response: _RawAsyncAnimals

    async def add(
        self,
        *,
        name: str | None = None,
        mother: Animal | AnimalInput | None = None,
        food: Food | FoodInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an animal.

        `POST /animals`
        """
        return await self._call(
            "POST",
            "/animals",
            json={"name": name, "mother": mother, "food": food},
            body_optional=True,
            security=(("key",),),
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Animal:
        """Get an animal.

        Finds one animal by the number on its fence.

        `GET /animals/{id}`

        Raises:
            NotFoundError: Missing; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/animals/{id}",
            path_params={"id": id},
            security=(("key",),),
            returns=Animal,
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnimals:
        add = _raw(Animals.add)
        get = _raw(Animals.get)

    class _RawAsyncAnimals:
        add = _async_raw(AsyncAnimals.add)
        get = _async_raw(AsyncAnimals.get)
