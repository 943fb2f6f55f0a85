"""The operations of Fleets."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import BusInput, Tram, TramInput, Vehicle, VehicleInput


class Fleets(Resource):
    """The operations of Fleets."""

    with_raw_response: _RawFleets
    with_streaming_response: _RawFleets

    def create(
        self,
        *,
        lead: Vehicle | VehicleInput | BusInput | TramInput | None = None,
        trams: Sequence[Tram | TramInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /fleets`."""
        return self._call(
            "POST",
            "/fleets",
            json={"lead": lead, "trams": many(trams)},
            returns=NoneType,
            options=request_options,
        )


class AsyncFleets(AsyncResource):
    """The operations of Fleets."""

    with_raw_response: _RawAsyncFleets
    with_streaming_response: _RawAsyncFleets

    async def create(
        self,
        *,
        lead: Vehicle | VehicleInput | BusInput | TramInput | None = None,
        trams: Sequence[Tram | TramInput] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /fleets`."""
        return await self._call(
            "POST",
            "/fleets",
            json={"lead": lead, "trams": many(trams)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFleets:
        create = _raw(Fleets.create)

    class _RawAsyncFleets:
        create = _async_raw(AsyncFleets.create)
