"""The operations of Events."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.events import Event

_pages = by_cursor("after", key="id", items="")


class Events(Resource):
    """The operations of Events."""

    with_raw_response: _RawEvents
    with_streaming_response: _RawEvents

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Event, _builtins.list[Event]]:
        """Call `GET /events`.

        Iterating the result walks all pages.

        Args:
            after: An event ID to list events after.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/events",
            query={"after": after},
            returns=Page[Event, list[Event]],
            pages=_pages,
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """The operations of Events."""

    with_raw_response: _RawAsyncEvents
    with_streaming_response: _RawAsyncEvents

    def list(
        self,
        *,
        after: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Event, _builtins.list[Event]]:
        """Call `GET /events`.

        Iterating the result walks all pages.

        Args:
            after: An event ID to list events after.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/events",
            query={"after": after},
            returns=AsyncPage[Event, list[Event]],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawEvents:
        list = _raw(Events.list)

    class _RawAsyncEvents:
        list = _async_raw(AsyncEvents.list)
