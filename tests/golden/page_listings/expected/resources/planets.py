"""The operations of planets."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.planets import (
    Planet,
    PlanetListErrorBody,
    PlanetListPlanet,
    PlanetListResponse,
)

_errors = {404: PlanetListErrorBody}
_pages = by_offset("offset", "limit", total="meta.total", items="data")


class Planets(Resource):
    """The operations of planets."""

    with_raw_response: _RawPlanets
    with_streaming_response: _RawPlanets

    def list(
        self,
        *,
        offset: int,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[PlanetListPlanet, PlanetListResponse]:
        """Get all planets.

        It's easy to say you know them all.

        `GET /planets`. Iterating the result walks all pages.

        Args:
            offset: Where to begin.
            limit: The server assumes 10.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: `body` is a `PlanetListErrorBody`.
        """
        return self._call(
            "GET",
            "/planets",
            query={"limit": limit, "offset": offset},
            returns=Page[PlanetListPlanet, PlanetListResponse],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    def create(
        self,
        *,
        name: str,
        moons: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Planet]:
        """Create a planet.

        `POST /planets`

        Args:
            name: What it is called.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/planets",
            json={"name": name, "moons": many(moons)},
            returns=list[Planet],
            options=request_options,
        )


class AsyncPlanets(AsyncResource):
    """The operations of planets."""

    with_raw_response: _RawAsyncPlanets
    with_streaming_response: _RawAsyncPlanets

    def list(
        self,
        *,
        offset: int,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[PlanetListPlanet, PlanetListResponse]:
        """Get all planets.

        It's easy to say you know them all.

        `GET /planets`. Iterating the result walks all pages.

        Args:
            offset: Where to begin.
            limit: The server assumes 10.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: `body` is a `PlanetListErrorBody`.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/planets",
            query={"limit": limit, "offset": offset},
            returns=AsyncPage[PlanetListPlanet, PlanetListResponse],
            pages=_pages,
            errors=_errors,
            options=request_options,
        )

    async def create(
        self,
        *,
        name: str,
        moons: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Planet]:
        """Create a planet.

        `POST /planets`

        Args:
            name: What it is called.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/planets",
            json={"name": name, "moons": many(moons)},
            returns=list[Planet],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPlanets:
        list = _raw(Planets.list)
        create = _raw(Planets.create)

    class _RawAsyncPlanets:
        list = _async_raw(AsyncPlanets.list)
        create = _async_raw(AsyncPlanets.create)
