"""The operations of Pulse."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pulse(Resource):
    """The operations of Pulse."""

    with_raw_response: _RawPulse
    with_streaming_response: _RawPulse

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Ask whether anybody is there.

        `GET /pulse`
        """
        return self._call(
            "GET",
            "/pulse",
            returns=NoneType,
            options=request_options,
        )


class AsyncPulse(AsyncResource):
    """The operations of Pulse."""

    with_raw_response: _RawAsyncPulse
    with_streaming_response: _RawAsyncPulse

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Ask whether anybody is there.

        `GET /pulse`
        """
        return await self._call(
            "GET",
            "/pulse",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPulse:
        get = _raw(Pulse.get)

    class _RawAsyncPulse:
        get = _async_raw(AsyncPulse.get)
