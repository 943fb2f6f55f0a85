"""The operations of animals."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Animals(Resource):
    """The operations of animals."""

    with_raw_response: _RawAnimals
    with_streaming_response: _RawAnimals

    def cats_find_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /cats`."""
        return self._call(
            "GET",
            "/cats",
            returns=NoneType,
            options=request_options,
        )

    def dogs_find_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /dogs`."""
        return self._call(
            "GET",
            "/dogs",
            returns=NoneType,
            options=request_options,
        )


class AsyncAnimals(AsyncResource):
    """The operations of animals."""

    with_raw_response: _RawAsyncAnimals
    with_streaming_response: _RawAsyncAnimals

    async def cats_find_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /cats`."""
        return await self._call(
            "GET",
            "/cats",
            returns=NoneType,
            options=request_options,
        )

    async def dogs_find_all(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /dogs`."""
        return await self._call(
            "GET",
            "/dogs",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnimals:
        cats_find_all = _raw(Animals.cats_find_all)
        dogs_find_all = _raw(Animals.dogs_find_all)

    class _RawAsyncAnimals:
        cats_find_all = _async_raw(AsyncAnimals.cats_find_all)
        dogs_find_all = _async_raw(AsyncAnimals.dogs_find_all)
