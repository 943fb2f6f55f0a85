"""The operations of Health."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Health(Resource):
    """The operations of Health."""

    with_raw_response: _RawHealth
    with_streaming_response: _RawHealth

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /health`."""
        return self._call(
            "GET",
            "/health",
            returns=NoneType,
            options=request_options,
        )


class AsyncHealth(AsyncResource):
    """The operations of Health."""

    with_raw_response: _RawAsyncHealth
    with_streaming_response: _RawAsyncHealth

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /health`."""
        return await self._call(
            "GET",
            "/health",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHealth:
        get = _raw(Health.get)

    class _RawAsyncHealth:
        get = _async_raw(AsyncHealth.get)
