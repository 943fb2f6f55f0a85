"""The operations of besluittypen."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Besluittypen(Resource):
    """The operations of besluittypen."""

    with_raw_response: _RawBesluittypen
    with_streaming_response: _RawBesluittypen

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/besluittypen`."""
        return self._call(
            "GET",
            "/api/v1/besluittypen",
            returns=NoneType,
            options=request_options,
        )


class AsyncBesluittypen(AsyncResource):
    """The operations of besluittypen."""

    with_raw_response: _RawAsyncBesluittypen
    with_streaming_response: _RawAsyncBesluittypen

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/besluittypen`."""
        return await self._call(
            "GET",
            "/api/v1/besluittypen",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBesluittypen:
        list = _raw(Besluittypen.list)

    class _RawAsyncBesluittypen:
        list = _async_raw(AsyncBesluittypen.list)
