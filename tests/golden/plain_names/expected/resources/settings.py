"""The operations of Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Settings(Resource):
    """The operations of Settings."""

    with_raw_response: _RawSettings
    with_streaming_response: _RawSettings

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /settings`."""
        return self._call(
            "GET",
            "/settings",
            returns=StatusResponse,
            options=request_options,
        )


class AsyncSettings(AsyncResource):
    """The operations of Settings."""

    with_raw_response: _RawAsyncSettings
    with_streaming_response: _RawAsyncSettings

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /settings`."""
        return await self._call(
            "GET",
            "/settings",
            returns=StatusResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSettings:
        get = _raw(Settings.get)

    class _RawAsyncSettings:
        get = _async_raw(AsyncSettings.get)
