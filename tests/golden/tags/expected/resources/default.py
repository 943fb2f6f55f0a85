"""The operations of default."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Default(Resource):
    """The operations of default."""

    with_raw_response: _RawDefault
    with_streaming_response: _RawDefault

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /🎈`."""
        return self._call(
            "GET",
            "/🎈",
            returns=NoneType,
            options=request_options,
        )


class AsyncDefault(AsyncResource):
    """The operations of default."""

    with_raw_response: _RawAsyncDefault
    with_streaming_response: _RawAsyncDefault

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /🎈`."""
        return await self._call(
            "GET",
            "/🎈",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDefault:
        get = _raw(Default.get)

    class _RawAsyncDefault:
        get = _async_raw(AsyncDefault.get)
