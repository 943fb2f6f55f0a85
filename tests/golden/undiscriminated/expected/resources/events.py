"""The operations of Events."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.events import Joined, Left


class Events(Resource):
    """The operations of Events."""

    with_raw_response: _RawEvents
    with_streaming_response: _RawEvents

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Joined | Left]:
        """Call `GET /events`."""
        return self._call(
            "GET",
            "/events",
            returns=list[Joined | Left],
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """The operations of Events."""

    with_raw_response: _RawAsyncEvents
    with_streaming_response: _RawAsyncEvents

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Joined | Left]:
        """Call `GET /events`."""
        return await self._call(
            "GET",
            "/events",
            returns=list[Joined | Left],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEvents:
        list = _raw(Events.list)

    class _RawAsyncEvents:
        list = _async_raw(AsyncEvents.list)
