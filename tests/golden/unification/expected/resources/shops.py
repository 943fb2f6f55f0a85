"""The operations of Shops."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shops import ShopGetResponse


class Shops(Resource):
    """The operations of Shops."""

    with_raw_response: _RawShops
    with_streaming_response: _RawShops

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> ShopGetResponse:
        """Call `GET /shops/{id}`."""
        return self._call(
            "GET",
            "/shops/{id}",
            path_params={"id": id},
            returns=ShopGetResponse,
            options=request_options,
        )


class AsyncShops(AsyncResource):
    """The operations of Shops."""

    with_raw_response: _RawAsyncShops
    with_streaming_response: _RawAsyncShops

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> ShopGetResponse:
        """Call `GET /shops/{id}`."""
        return await self._call(
            "GET",
            "/shops/{id}",
            path_params={"id": id},
            returns=ShopGetResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawShops:
        get = _raw(Shops.get)

    class _RawAsyncShops:
        get = _async_raw(AsyncShops.get)
