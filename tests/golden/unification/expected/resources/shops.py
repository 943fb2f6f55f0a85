"""The operations of Shops."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shops import ShopGetResponse


class Shops(Resource):
    """The operations of Shops."""

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> ShopGetResponse:
        """Call `GET /shops/{id}`.

        `GET /shops/{id}`
        """
        return self._call(
            "GET",
            "/shops/{id}",
            path_params={"id": id},
            returns=ShopGetResponse,
            options=request_options,
        )


class AsyncShops(AsyncResource):
    """The operations of Shops."""

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> ShopGetResponse:
        """Call `GET /shops/{id}`.

        `GET /shops/{id}`
        """
        return await self._call(
            "GET",
            "/shops/{id}",
            path_params={"id": id},
            returns=ShopGetResponse,
            options=request_options,
        )
