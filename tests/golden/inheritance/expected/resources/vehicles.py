"""The operations of Vehicles."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import BusInput, TramInput, Vehicle, VehicleInput


class Vehicles(Resource):
    """The operations of Vehicles."""

    with_raw_response: _RawVehicles
    with_streaming_response: _RawVehicles

    def create(
        self,
        *,
        body: Vehicle | VehicleInput | BusInput | TramInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /vehicles`."""
        return self._call(
            "POST",
            "/vehicles",
            json=body,
            nullable=True,
            returns=NoneType,
            options=request_options,
        )


class AsyncVehicles(AsyncResource):
    """The operations of Vehicles."""

    with_raw_response: _RawAsyncVehicles
    with_streaming_response: _RawAsyncVehicles

    async def create(
        self,
        *,
        body: Vehicle | VehicleInput | BusInput | TramInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /vehicles`."""
        return await self._call(
            "POST",
            "/vehicles",
            json=body,
            nullable=True,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawVehicles:
        create = _raw(Vehicles.create)

    class _RawAsyncVehicles:
        create = _async_raw(AsyncVehicles.create)
