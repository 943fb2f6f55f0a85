"""The operations of Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import OrderGetResponse, OrderListResponse


class Orders(Resource):
    """The operations of Orders."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderListResponse:
        """Call `GET /orders`."""
        return self._call(
            "GET",
            "/orders",
            returns=OrderListResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderGetResponse:
        """Call `GET /orders/{id}`."""
        return self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=OrderGetResponse,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderListResponse:
        """Call `GET /orders`."""
        return await self._call(
            "GET",
            "/orders",
            returns=OrderListResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderGetResponse:
        """Call `GET /orders/{id}`."""
        return await self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=OrderGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        list = _raw(Orders.list)
        get = _raw(Orders.get)

    class _RawAsyncOrders:
        list = _async_raw(AsyncOrders.list)
        get = _async_raw(AsyncOrders.get)
