"""The operations of pull."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pull(Resource):
    """The operations of pull."""

    with_raw_response: _RawPull
    with_streaming_response: _RawPull

    def pull(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/pull`."""
        return self._call(
            "POST",
            "/api/pull",
            returns=NoneType,
            options=request_options,
        )


class AsyncPull(AsyncResource):
    """The operations of pull."""

    with_raw_response: _RawAsyncPull
    with_streaming_response: _RawAsyncPull

    async def pull(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/pull`."""
        return await self._call(
            "POST",
            "/api/pull",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPull:
        pull = _raw(Pull.pull)

    class _RawAsyncPull:
        pull = _async_raw(AsyncPull.pull)
