"""The operations of Orders."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.orders import OrderGetResponse, OrderListResponse


class Orders(Resource):
    """The operations of Orders."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderListResponse:
        """Call `GET /orders`.

        `GET /orders`
        """
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
        """Call `GET /orders/{id}`.

        `GET /orders/{id}`
        """
        return self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=OrderGetResponse,
            options=request_options,
        )


class AsyncOrders(AsyncResource):
    """The operations of Orders."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> OrderListResponse:
        """Call `GET /orders`.

        `GET /orders`
        """
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
        """Call `GET /orders/{id}`.

        `GET /orders/{id}`
        """
        return await self._call(
            "GET",
            "/orders/{id}",
            path_params={"id": id},
            returns=OrderGetResponse,
            options=request_options,
        )
