"""The operations of web_3."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Web3(Resource):
    """The operations of web_3."""

    with_raw_response: _RawWeb3
    with_streaming_response: _RawWeb3

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /web_3`."""
        return self._call(
            "GET",
            "/web_3",
            returns=NoneType,
            options=request_options,
        )


class AsyncWeb3(AsyncResource):
    """The operations of web_3."""

    with_raw_response: _RawAsyncWeb3
    with_streaming_response: _RawAsyncWeb3

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /web_3`."""
        return await self._call(
            "GET",
            "/web_3",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawWeb3:
        list = _raw(Web3.list)

    class _RawAsyncWeb3:
        list = _async_raw(AsyncWeb3.list)
