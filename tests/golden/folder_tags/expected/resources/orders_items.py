"""The operations of Orders/Items."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class OrdersItems(Resource):
    """The operations of Orders/Items."""

    with_raw_response: _RawOrdersItems
    with_streaming_response: _RawOrdersItems

    def list(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /orders/{id}/items`."""
        return self._call(
            "GET",
            "/orders/{id}/items",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncOrdersItems(AsyncResource):
    """The operations of Orders/Items."""

    with_raw_response: _RawAsyncOrdersItems
    with_streaming_response: _RawAsyncOrdersItems

    async def list(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /orders/{id}/items`."""
        return await self._call(
            "GET",
            "/orders/{id}/items",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOrdersItems:
        list = _raw(OrdersItems.list)

    class _RawAsyncOrdersItems:
        list = _async_raw(AsyncOrdersItems.list)
