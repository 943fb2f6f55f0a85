"""The operations of Usage."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Usage(Resource):
    """The operations of Usage."""

    with_raw_response: _RawUsage
    with_streaming_response: _RawUsage

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/usage`."""
        return self._call(
            "GET",
            "/v1/usage",
            returns=NoneType,
            options=request_options,
        )


class AsyncUsage(AsyncResource):
    """The operations of Usage."""

    with_raw_response: _RawAsyncUsage
    with_streaming_response: _RawAsyncUsage

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/usage`."""
        return await self._call(
            "GET",
            "/v1/usage",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsage:
        get = _raw(Usage.get)

    class _RawAsyncUsage:
        get = _async_raw(AsyncUsage.get)
