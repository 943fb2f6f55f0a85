"""The operations of apps."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Apps(Resource):
    """The operations of apps."""

    with_raw_response: _RawApps
    with_streaming_response: _RawApps

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/apps.createApp`."""
        return self._call(
            "POST",
            "/v2/apps.createApp",
            returns=NoneType,
            options=request_options,
        )


class AsyncApps(AsyncResource):
    """The operations of apps."""

    with_raw_response: _RawAsyncApps
    with_streaming_response: _RawAsyncApps

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/apps.createApp`."""
        return await self._call(
            "POST",
            "/v2/apps.createApp",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawApps:
        create = _raw(Apps.create)

    class _RawAsyncApps:
        create = _async_raw(AsyncApps.create)
