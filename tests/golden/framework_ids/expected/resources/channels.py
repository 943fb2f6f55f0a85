"""The operations of Channels."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Channels(Resource):
    """The operations of Channels."""

    with_raw_response: _RawChannels
    with_streaming_response: _RawChannels

    def get_integrations(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/channels.getIntegrations`."""
        return self._call(
            "GET",
            "/api/v1/channels.getIntegrations",
            returns=NoneType,
            options=request_options,
        )


class AsyncChannels(AsyncResource):
    """The operations of Channels."""

    with_raw_response: _RawAsyncChannels
    with_streaming_response: _RawAsyncChannels

    async def get_integrations(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/channels.getIntegrations`."""
        return await self._call(
            "GET",
            "/api/v1/channels.getIntegrations",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawChannels:
        get_integrations = _raw(Channels.get_integrations)

    class _RawAsyncChannels:
        get_integrations = _async_raw(AsyncChannels.get_integrations)
