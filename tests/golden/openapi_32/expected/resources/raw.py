"""The operations of Raw."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import whole


class Raw(Resource):
    """The operations of Raw."""

    with_raw_response: _RawRaw
    with_streaming_response: _RawRaw

    def get(
        self,
        *,
        selector: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /raw`."""
        return self._call(
            "GET",
            "/raw",
            query={"selector": whole(selector)},
            returns=NoneType,
            options=request_options,
        )


class AsyncRaw(AsyncResource):
    """The operations of Raw."""

    with_raw_response: _RawAsyncRaw
    with_streaming_response: _RawAsyncRaw

    async def get(
        self,
        *,
        selector: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /raw`."""
        return await self._call(
            "GET",
            "/raw",
            query={"selector": whole(selector)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRaw:
        get = _raw(Raw.get)

    class _RawAsyncRaw:
        get = _async_raw(AsyncRaw.get)
