"""The operations of close."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Close(Resource):
    """The operations of close."""

    with_raw_response: _RawClose
    with_streaming_response: _RawClose

    def day(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /close`."""
        return self._call(
            "POST",
            "/close",
            returns=NoneType,
            options=request_options,
        )


class AsyncClose(AsyncResource):
    """The operations of close."""

    with_raw_response: _RawAsyncClose
    with_streaming_response: _RawAsyncClose

    async def day(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /close`."""
        return await self._call(
            "POST",
            "/close",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawClose:
        day = _raw(Close.day)

    class _RawAsyncClose:
        day = _async_raw(AsyncClose.day)
