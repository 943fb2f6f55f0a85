"""The operations of Points."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Points(Resource):
    """The operations of Points."""

    with_raw_response: _RawPoints
    with_streaming_response: _RawPoints

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /points`."""
        return self._call(
            "POST",
            "/points",
            returns=NoneType,
            options=request_options,
        )


class AsyncPoints(AsyncResource):
    """The operations of Points."""

    with_raw_response: _RawAsyncPoints
    with_streaming_response: _RawAsyncPoints

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /points`."""
        return await self._call(
            "POST",
            "/points",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPoints:
        get = _raw(Points.get)

    class _RawAsyncPoints:
        get = _async_raw(AsyncPoints.get)
