"""The operations of async client."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AsyncClientResource(Resource):
    """The operations of async client."""

    with_raw_response: _RawAsyncClientResource
    with_streaming_response: _RawAsyncClientResource

    def fake(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /async-client`."""
        return self._call(
            "GET",
            "/async-client",
            returns=NoneType,
            options=request_options,
        )


class AsyncAsyncClientResource(AsyncResource):
    """The operations of async client."""

    with_raw_response: _RawAsyncAsyncClientResource
    with_streaming_response: _RawAsyncAsyncClientResource

    async def fake(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /async-client`."""
        return await self._call(
            "GET",
            "/async-client",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAsyncClientResource:
        fake = _raw(AsyncClientResource.fake)

    class _RawAsyncAsyncClientResource:
        fake = _async_raw(AsyncAsyncClientResource.fake)
