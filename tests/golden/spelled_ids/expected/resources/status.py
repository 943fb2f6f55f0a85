"""The operations of status."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Status(Resource):
    """The operations of status."""

    with_raw_response: _RawStatus
    with_streaming_response: _RawStatus

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /2/status`."""
        return self._call(
            "GET",
            "/2/status",
            returns=NoneType,
            options=request_options,
        )


class AsyncStatus(AsyncResource):
    """The operations of status."""

    with_raw_response: _RawAsyncStatus
    with_streaming_response: _RawAsyncStatus

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /2/status`."""
        return await self._call(
            "GET",
            "/2/status",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawStatus:
        get = _raw(Status.get)

    class _RawAsyncStatus:
        get = _async_raw(AsyncStatus.get)
