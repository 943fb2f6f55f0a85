"""Animals: animals of the zoo, as **visitors** see them."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.animals import Animal, Problem

_errors = {404: Problem}


class Animals(Resource):
    """Animals of the zoo, as **visitors** see them."""

    with_raw_response: _RawAnimals
    with_streaming_response: _RawAnimals

    def list(
        self,
        *,
        limit: int | None = None,
        ids: str | None = None,
        kind: str | None = None,
        keeper_id: str | None = None,
        shape: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Animal]:
        """List the animals.

        Lists what [the rules](https://zoo.example.com/rules) show, not what they hide.

        - Mammals of up to 2^10 kg
        - `birds` & fish

        See the map, the *hours* and [the site](https://zoo.example.com).

        `GET /animals`

        Args:
            limit: How many. Minimum: 1. Maximum: 50.
            ids: A list, for example: `["<br>", "[a](/b)"]`.
                _**Note**: at most 20._
            kind:
                Kind | Meaning
                ---- | -------
                mammal | Gives milk
                bird | Has feathers
                See [both](https://zoo.example.com/kinds) or
                [a lion](https://zoo.example.com/lion).
            shape: Of the form <kind>:<name>, such as List<b> or `<b>x</b>`.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: None — see the zoo; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/animals",
            query={
                "limit": limit,
                "ids": ids,
                "kind": kind,
                "keeperId": keeper_id,
                "shape": shape,
            },
            security=(("token",),),
            returns=list[Animal],
            errors=_errors,
            options=request_options,
        )

    def feed(
        self,
        *,
        food: str,
        hour: str | None = None,
        days: Sequence[str] | None = None,
        colors: Sequence[str] | None = None,
        keeper: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Feeds the following animals.

        `POST /animals`

        Args:
            food: What they get.
                Lions get no grass.
                Ask the keeper first.
            hour: An hour, as in "[the hours](https://zoo.example.com/hours)."
            days: The days. Defaults to `saturday` and `sunday`.
            colors: Colors, in the default order. The server assumes ["red", "blue"].
            keeper: Who feeds them (nobody, if this is left out.)
            request_options: What differs for this one call.

        Raises:
            BadRequestError: Some animals cannot eat that: `no_lion` when a lion gets
                grass; `no_bird` when a bird gets meat.
            ConflictError: No such food.
        """
        return self._call(
            "POST",
            "/animals",
            query={
                "hour": hour,
                "days": many(days),
                "colors": many(colors),
                "food": food,
                "keeper": keeper,
            },
            returns=NoneType,
            options=request_options,
        )

    def order(
        self,
        *,
        body: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /animals/order`.

        Args:
            body: The names in the order that visitors see.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/animals/order",
            json=many(body),
            nullable=True,
            returns=NoneType,
            options=request_options,
        )


class AsyncAnimals(AsyncResource):
    """Animals of the zoo, as **visitors** see them."""

    with_raw_response: _RawAsyncAnimals
    with_streaming_response: _RawAsyncAnimals

    async def list(
        self,
        *,
        limit: int | None = None,
        ids: str | None = None,
        kind: str | None = None,
        keeper_id: str | None = None,
        shape: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Animal]:
        """List the animals.

        Lists what [the rules](https://zoo.example.com/rules) show, not what they hide.

        - Mammals of up to 2^10 kg
        - `birds` & fish

        See the map, the *hours* and [the site](https://zoo.example.com).

        `GET /animals`

        Args:
            limit: How many. Minimum: 1. Maximum: 50.
            ids: A list, for example: `["<br>", "[a](/b)"]`.
                _**Note**: at most 20._
            kind:
                Kind | Meaning
                ---- | -------
                mammal | Gives milk
                bird | Has feathers
                See [both](https://zoo.example.com/kinds) or
                [a lion](https://zoo.example.com/lion).
            shape: Of the form <kind>:<name>, such as List<b> or `<b>x</b>`.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: None — see the zoo; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/animals",
            query={
                "limit": limit,
                "ids": ids,
                "kind": kind,
                "keeperId": keeper_id,
                "shape": shape,
            },
            security=(("token",),),
            returns=list[Animal],
            errors=_errors,
            options=request_options,
        )

    async def feed(
        self,
        *,
        food: str,
        hour: str | None = None,
        days: Sequence[str] | None = None,
        colors: Sequence[str] | None = None,
        keeper: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Feeds the following animals.

        `POST /animals`

        Args:
            food: What they get.
                Lions get no grass.
                Ask the keeper first.
            hour: An hour, as in "[the hours](https://zoo.example.com/hours)."
            days: The days. Defaults to `saturday` and `sunday`.
            colors: Colors, in the default order. The server assumes ["red", "blue"].
            keeper: Who feeds them (nobody, if this is left out.)
            request_options: What differs for this one call.

        Raises:
            BadRequestError: Some animals cannot eat that: `no_lion` when a lion gets
                grass; `no_bird` when a bird gets meat.
            ConflictError: No such food.
        """
        return await self._call(
            "POST",
            "/animals",
            query={
                "hour": hour,
                "days": many(days),
                "colors": many(colors),
                "food": food,
                "keeper": keeper,
            },
            returns=NoneType,
            options=request_options,
        )

    async def order(
        self,
        *,
        body: Sequence[str],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /animals/order`.

        Args:
            body: The names in the order that visitors see.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/animals/order",
            json=many(body),
            nullable=True,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnimals:
        list = _raw(Animals.list)
        feed = _raw(Animals.feed)
        order = _raw(Animals.order)

    class _RawAsyncAnimals:
        list = _async_raw(AsyncAnimals.list)
        feed = _async_raw(AsyncAnimals.feed)
        order = _async_raw(AsyncAnimals.order)
