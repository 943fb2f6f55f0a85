"""The operations of reset."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Reset(Resource):
    """The operations of reset."""

    with_raw_response: _RawReset
    with_streaming_response: _RawReset

    def unchecked(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reset`."""
        return self._call(
            "GET",
            "/reset",
            returns=NoneType,
            options=request_options,
        )


class AsyncReset(AsyncResource):
    """The operations of reset."""

    with_raw_response: _RawAsyncReset
    with_streaming_response: _RawAsyncReset

    async def unchecked(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reset`."""
        return await self._call(
            "GET",
            "/reset",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawReset:
        unchecked = _raw(Reset.unchecked)

    class _RawAsyncReset:
        unchecked = _async_raw(AsyncReset.unchecked)
