"""Things: all of them."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing


class Things(Resource):
    """All of them."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            security=(("bearer",),),
            returns=list[Thing],
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: Call it so: ```curl /things/1```.
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            security=(("bearer",),),
            returns=Thing,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """All of them."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            security=(("bearer",),),
            returns=list[Thing],
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`.

        Raises:
            NotFoundError: Call it so: ```curl /things/1```.
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            security=(("bearer",),),
            returns=Thing,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        get = _raw(Things.get)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        get = _async_raw(AsyncThings.get)
