"""The operations of refusals."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Refusals(Resource):
    """The operations of refusals."""

    with_raw_response: _RawRefusals
    with_streaming_response: _RawRefusals

    def paged(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /refusals`."""
        return self._call(
            "GET",
            "/refusals",
            returns=NoneType,
            options=request_options,
        )


class AsyncRefusals(AsyncResource):
    """The operations of refusals."""

    with_raw_response: _RawAsyncRefusals
    with_streaming_response: _RawAsyncRefusals

    async def paged(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /refusals`."""
        return await self._call(
            "GET",
            "/refusals",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRefusals:
        paged = _raw(Refusals.paged)

    class _RawAsyncRefusals:
        paged = _async_raw(AsyncRefusals.paged)
