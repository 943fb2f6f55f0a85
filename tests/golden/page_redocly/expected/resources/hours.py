"""The operations of Hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.hours import Hours


class HoursResource(Resource):
    """The operations of Hours."""

    with_raw_response: _RawHoursResource
    with_streaming_response: _RawHoursResource

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Hours:
        """Call `GET /hours`."""
        return self._call(
            "GET",
            "/hours",
            returns=Hours,
            options=request_options,
        )


class AsyncHoursResource(AsyncResource):
    """The operations of Hours."""

    with_raw_response: _RawAsyncHoursResource
    with_streaming_response: _RawAsyncHoursResource

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Hours:
        """Call `GET /hours`."""
        return await self._call(
            "GET",
            "/hours",
            returns=Hours,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHoursResource:
        get = _raw(HoursResource.get)

    class _RawAsyncHoursResource:
        get = _async_raw(AsyncHoursResource.get)
