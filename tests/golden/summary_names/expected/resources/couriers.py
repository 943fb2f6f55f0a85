"""The operations of Couriers."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Couriers(Resource):
    """The operations of Couriers."""

    with_raw_response: _RawCouriers
    with_streaming_response: _RawCouriers

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a list of couriers.

        `GET /v2/couriers`
        """
        return self._call(
            "GET",
            "/v2/couriers",
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a courier.

        `GET /v2/couriers/{id}`
        """
        return self._call(
            "GET",
            "/v2/couriers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def return_parcel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a parcel.

        `POST /v2/couriers/{id}`
        """
        return self._call(
            "POST",
            "/v2/couriers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncCouriers(AsyncResource):
    """The operations of Couriers."""

    with_raw_response: _RawAsyncCouriers
    with_streaming_response: _RawAsyncCouriers

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a list of couriers.

        `GET /v2/couriers`
        """
        return await self._call(
            "GET",
            "/v2/couriers",
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a courier.

        `GET /v2/couriers/{id}`
        """
        return await self._call(
            "GET",
            "/v2/couriers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def return_parcel(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Return a parcel.

        `POST /v2/couriers/{id}`
        """
        return await self._call(
            "POST",
            "/v2/couriers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCouriers:
        list = _raw(Couriers.list)
        get = _raw(Couriers.get)
        return_parcel = _raw(Couriers.return_parcel)

    class _RawAsyncCouriers:
        list = _async_raw(AsyncCouriers.list)
        get = _async_raw(AsyncCouriers.get)
        return_parcel = _async_raw(AsyncCouriers.return_parcel)
