"""The operations of models."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Models(Resource):
    """The operations of models."""

    with_raw_response: _RawModels
    with_streaming_response: _RawModels

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/models`."""
        return self._call(
            "GET",
            "/v1/models",
            returns=NoneType,
            options=request_options,
        )


class AsyncModels(AsyncResource):
    """The operations of models."""

    with_raw_response: _RawAsyncModels
    with_streaming_response: _RawAsyncModels

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/models`."""
        return await self._call(
            "GET",
            "/v1/models",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawModels:
        list = _raw(Models.list)

    class _RawAsyncModels:
        list = _async_raw(AsyncModels.list)
