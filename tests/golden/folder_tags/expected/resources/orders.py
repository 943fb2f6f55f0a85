"""Orders: what was bought."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Orders(Resource):
    """What was bought."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /orders`."""
        return self._call(
            "GET",
            "/orders",
            returns=NoneType,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """What was bought."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /orders`."""
        return await self._call(
            "GET",
            "/orders",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        list = _raw(Orders.list)

    class _RawAsyncOrders:
        list = _async_raw(AsyncOrders.list)
