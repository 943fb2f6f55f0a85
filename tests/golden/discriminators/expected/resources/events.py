"""The operations of Events."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.events import EventInput, EventListResponse


class Events(Resource):
    """The operations of Events."""

    with_raw_response: _RawEvents
    with_streaming_response: _RawEvents

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> EventListResponse:
        """Call `GET /events`."""
        return self._call(
            "GET",
            "/events",
            returns=EventListResponse,
            options=request_options,
        )

    def create(
        self,
        *,
        body: EventInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /events`."""
        return self._call(
            "POST",
            "/events",
            json=body,
            nullable=True,
            returns=NoneType,
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
    ) -> EventListResponse:
        """Call `GET /events`."""
        return await self._call(
            "GET",
            "/events",
            returns=EventListResponse,
            options=request_options,
        )

    async def create(
        self,
        *,
        body: EventInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /events`."""
        return await self._call(
            "POST",
            "/events",
            json=body,
            nullable=True,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEvents:
        list = _raw(Events.list)
        create = _raw(Events.create)

    class _RawAsyncEvents:
        list = _async_raw(AsyncEvents.list)
        create = _async_raw(AsyncEvents.create)
