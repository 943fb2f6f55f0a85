"""The operations of Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import LogType, OrderItems, OrderType, Problem

_errors = {"default": Problem}


class Orders(Resource):
    """The operations of Orders."""

    with_raw_response: _RawOrders
    with_streaming_response: _RawOrders

    def list(
        self,
        *,
        type: OrderType | None = None,
        header_type: LogType | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrderItems:
        """Call `GET /orders`.

        Raises:
            APIStatusError: It failed; `body` is a `Problem`.
        """
        return self._call(
            "GET",
            "/orders",
            query={"type": type},
            headers={"type": header_type},
            returns=Typed[OrderItems],
            errors=_errors,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    with_raw_response: _RawAsyncOrders
    with_streaming_response: _RawAsyncOrders

    async def list(
        self,
        *,
        type: OrderType | None = None,
        header_type: LogType | None = None,
        request_options: RequestOptions | None = None,
    ) -> OrderItems:
        """Call `GET /orders`.

        Raises:
            APIStatusError: It failed; `body` is a `Problem`.
        """
        return await self._call(
            "GET",
            "/orders",
            query={"type": type},
            headers={"type": header_type},
            returns=Typed[OrderItems],
            errors=_errors,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrders:
        list = _raw(Orders.list)

    class _RawAsyncOrders:
        list = _async_raw(AsyncOrders.list)
