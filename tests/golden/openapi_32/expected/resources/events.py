"""The operations of Events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.events import EventWatchResponse


class Events(Resource):
    """The operations of Events."""

    with_raw_response: _RawEvents
    with_streaming_response: _RawEvents

    def watch(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[EventWatchResponse]:
        """Call `GET /events`."""
        return self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=Stream[EventWatchResponse],
            stream=True,
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """The operations of Events."""

    with_raw_response: _RawAsyncEvents
    with_streaming_response: _RawAsyncEvents

    async def watch(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[EventWatchResponse]:
        """Call `GET /events`."""
        return await self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=AsyncStream[EventWatchResponse],
            stream=True,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEvents:
        watch = _raw(Events.watch)

    class _RawAsyncEvents:
        watch = _async_raw(AsyncEvents.watch)
