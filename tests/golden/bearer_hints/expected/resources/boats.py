"""The operations of Boats."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Boats(Resource):
    """The operations of Boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List boats.

        `GET /boats`
        """
        return self._call(
            "GET",
            "/boats",
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get a boat.

        `GET /boats/first`
        """
        return self._call(
            "GET",
            "/boats/first",
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of Boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List boats.

        `GET /boats`
        """
        return await self._call(
            "GET",
            "/boats",
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get a boat.

        `GET /boats/first`
        """
        return await self._call(
            "GET",
            "/boats/first",
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        list = _raw(Boats.list)
        get = _raw(Boats.get)

    class _RawAsyncBoats:
        list = _async_raw(AsyncBoats.list)
        get = _async_raw(AsyncBoats.get)
