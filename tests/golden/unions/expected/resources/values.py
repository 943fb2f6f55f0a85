"""The operations of Values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.values import ValueListResponse


class Values(Resource):
    """The operations of Values."""

    with_raw_response: _RawValues
    with_streaming_response: _RawValues

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ValueListResponse:
        """Call `GET /values`."""
        return self._call(
            "GET",
            "/values",
            returns=ValueListResponse,
            options=request_options,
        )


class AsyncValues(AsyncResource):
    """The operations of Values."""

    with_raw_response: _RawAsyncValues
    with_streaming_response: _RawAsyncValues

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ValueListResponse:
        """Call `GET /values`."""
        return await self._call(
            "GET",
            "/values",
            returns=ValueListResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawValues:
        list = _raw(Values.list)

    class _RawAsyncValues:
        list = _async_raw(AsyncValues.list)
