"""The operations of sails."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Sails(Resource):
    """The operations of sails."""

    with_raw_response: _RawSails
    with_streaming_response: _RawSails

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /sails`."""
        return self._call(
            "GET",
            "/sails",
            returns=object,
            options=request_options,
        )


class AsyncSails(AsyncResource):
    """The operations of sails."""

    with_raw_response: _RawAsyncSails
    with_streaming_response: _RawAsyncSails

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /sails`."""
        return await self._call(
            "GET",
            "/sails",
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSails:
        list = _raw(Sails.list)

    class _RawAsyncSails:
        list = _async_raw(AsyncSails.list)
