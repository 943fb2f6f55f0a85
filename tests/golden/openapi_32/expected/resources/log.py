"""The operations of Log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.log import Entry


class Log(Resource):
    """The operations of Log."""

    with_raw_response: _RawLog
    with_streaming_response: _RawLog

    def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[Entry]:
        """Call `GET /log`."""
        return self._call(
            "GET",
            "/log",
            accept="application/jsonl",
            returns=Stream[Entry],
            stream=True,
            options=request_options,
        )


class AsyncLog(AsyncResource):
    """The operations of Log."""

    with_raw_response: _RawAsyncLog
    with_streaming_response: _RawAsyncLog

    async def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Entry]:
        """Call `GET /log`."""
        return await self._call(
            "GET",
            "/log",
            accept="application/jsonl",
            returns=AsyncStream[Entry],
            stream=True,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLog:
        read = _raw(Log.read)

    class _RawAsyncLog:
        read = _async_raw(AsyncLog.read)
