"""The operations of things."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import TypeThing


class Things(Resource):
    """The operations of things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        limit: int | None = None,
        x_trace: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[TypeThing]:
        """Call `GET /things`."""
        return self._call(
            "GET",
            "/things",
            query={"limit": limit},
            headers={"X-Trace": x_trace},
            returns=list[TypeThing],
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        limit: int | None = None,
        x_trace: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[TypeThing]:
        """Call `GET /things`."""
        return await self._call(
            "GET",
            "/things",
            query={"limit": limit},
            headers={"X-Trace": x_trace},
            returns=list[TypeThing],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
