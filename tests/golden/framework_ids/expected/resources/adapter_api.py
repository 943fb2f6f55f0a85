"""The operations of Adapter API."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AdapterApi(Resource):
    """The operations of Adapter API."""

    with_raw_response: _RawAdapterApi
    with_streaming_response: _RawAdapterApi

    def add(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/add-adapter`."""
        return self._call(
            "POST",
            "/api/add-adapter",
            returns=NoneType,
            options=request_options,
        )


class AsyncAdapterApi(AsyncResource):
    """The operations of Adapter API."""

    with_raw_response: _RawAsyncAdapterApi
    with_streaming_response: _RawAsyncAdapterApi

    async def add(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /api/add-adapter`."""
        return await self._call(
            "POST",
            "/api/add-adapter",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAdapterApi:
        add = _raw(AdapterApi.add)

    class _RawAsyncAdapterApi:
        add = _async_raw(AsyncAdapterApi.add)
