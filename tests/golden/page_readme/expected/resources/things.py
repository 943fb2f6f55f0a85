"""The operations of things."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import ThingStatusResponse


class Things(Resource):
    """The operations of things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """List things.

        Use `page`, as in ```?page=2```.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """Create things.

        Use `page`, as in ```?page=2```.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    def remove(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a thing.

        `DELETE /things/{id}/parts`
        """
        return self._call(
            "DELETE",
            "/things/{id}/parts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """List things.

        Use `page`, as in ```?page=2```.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """Create things.

        Use `page`, as in ```?page=2```.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    async def remove(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a thing.

        `DELETE /things/{id}/parts`
        """
        return await self._call(
            "DELETE",
            "/things/{id}/parts",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        create = _raw(Things.create)
        remove = _raw(Things.remove)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        create = _async_raw(AsyncThings.create)
        remove = _async_raw(AsyncThings.remove)
