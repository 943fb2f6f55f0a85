"""The operations of broadcasts."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import StatusResponse


class Broadcasts(Resource):
    """The operations of broadcasts."""

    with_raw_response: _RawBroadcasts
    with_streaming_response: _RawBroadcasts

    def cancel(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/broadcasts.cancel`."""
        return self._call(
            "POST",
            "/api/broadcasts.cancel",
            returns=NoneType,
            options=request_options,
        )

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /api/broadcasts.list`."""
        return self._call(
            "GET",
            "/api/broadcasts.list",
            returns=StatusResponse,
            options=request_options,
        )

    def send_to_individual(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/broadcasts.sendToIndividual`."""
        return self._call(
            "POST",
            "/api/broadcasts.sendToIndividual",
            returns=NoneType,
            options=request_options,
        )


class AsyncBroadcasts(AsyncResource):
    """The operations of broadcasts."""

    with_raw_response: _RawAsyncBroadcasts
    with_streaming_response: _RawAsyncBroadcasts

    async def cancel(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/broadcasts.cancel`."""
        return await self._call(
            "POST",
            "/api/broadcasts.cancel",
            returns=NoneType,
            options=request_options,
        )

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> StatusResponse:
        """Call `GET /api/broadcasts.list`."""
        return await self._call(
            "GET",
            "/api/broadcasts.list",
            returns=StatusResponse,
            options=request_options,
        )

    async def send_to_individual(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/broadcasts.sendToIndividual`."""
        return await self._call(
            "POST",
            "/api/broadcasts.sendToIndividual",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBroadcasts:
        cancel = _raw(Broadcasts.cancel)
        list = _raw(Broadcasts.list)
        send_to_individual = _raw(Broadcasts.send_to_individual)

    class _RawAsyncBroadcasts:
        cancel = _async_raw(AsyncBroadcasts.cancel)
        list = _async_raw(AsyncBroadcasts.list)
        send_to_individual = _async_raw(AsyncBroadcasts.send_to_individual)
