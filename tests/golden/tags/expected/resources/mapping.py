"""The operations of Mapping."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class MappingResource(Resource):
    """The operations of Mapping."""

    with_raw_response: _RawMappingResource
    with_streaming_response: _RawMappingResource

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /mapping`."""
        return self._call(
            "GET",
            "/mapping",
            returns=NoneType,
            options=request_options,
        )


class AsyncMappingResource(AsyncResource):
    """The operations of Mapping."""

    with_raw_response: _RawAsyncMappingResource
    with_streaming_response: _RawAsyncMappingResource

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /mapping`."""
        return await self._call(
            "GET",
            "/mapping",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMappingResource:
        list = _raw(MappingResource.list)

    class _RawAsyncMappingResource:
        list = _async_raw(AsyncMappingResource.list)
