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

    def find_all_cats(
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

    def find_all_dogs(
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

    def release(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /dogs/{id}/release`."""
        return self._call(
            "POST",
            "/dogs/{id}/release",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncAnimals(AsyncResource):
    """The operations of animals."""

    with_raw_response: _RawAsyncAnimals
    with_streaming_response: _RawAsyncAnimals

    async def find_all_cats(
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

    async def find_all_dogs(
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

    async def release(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /dogs/{id}/release`."""
        return await self._call(
            "POST",
            "/dogs/{id}/release",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnimals:
        find_all_cats = _raw(Animals.find_all_cats)
        find_all_dogs = _raw(Animals.find_all_dogs)
        release = _raw(Animals.release)

    class _RawAsyncAnimals:
        find_all_cats = _async_raw(AsyncAnimals.find_all_cats)
        find_all_dogs = _async_raw(AsyncAnimals.find_all_dogs)
        release = _async_raw(AsyncAnimals.release)
