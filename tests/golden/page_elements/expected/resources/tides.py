"""The operations of tides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tides(Resource):
    """The operations of tides."""

    with_raw_response: _RawTides
    with_streaming_response: _RawTides

    def list(
        self,
        *,
        day: int,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """查询潮汐.

        `GET /tides`

        Args:
            day: Which day.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/tides",
            query={"day": day},
            returns=object,
            options=request_options,
        )


class AsyncTides(AsyncResource):
    """The operations of tides."""

    with_raw_response: _RawAsyncTides
    with_streaming_response: _RawAsyncTides

    async def list(
        self,
        *,
        day: int,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """查询潮汐.

        `GET /tides`

        Args:
            day: Which day.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/tides",
            query={"day": day},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTides:
        list = _raw(Tides.list)

    class _RawAsyncTides:
        list = _async_raw(AsyncTides.list)
