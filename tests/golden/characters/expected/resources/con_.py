"""The operations of Con."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Con(Resource):
    """The operations of Con."""

    with_raw_response: _RawCon
    with_streaming_response: _RawCon

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What no file of Windows may be called.

        `GET /con`
        """
        return self._call(
            "GET",
            "/con",
            returns=NoneType,
            options=request_options,
        )


class AsyncCon(AsyncResource):
    """The operations of Con."""

    with_raw_response: _RawAsyncCon
    with_streaming_response: _RawAsyncCon

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """What no file of Windows may be called.

        `GET /con`
        """
        return await self._call(
            "GET",
            "/con",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCon:
        get = _raw(Con.get)

    class _RawAsyncCon:
        get = _async_raw(AsyncCon.get)
