"""The operations of People."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class People(Resource):
    """The operations of People."""

    with_raw_response: _RawPeople
    with_streaming_response: _RawPeople

    def get_trip(
        self,
        user_name: str,
        trip_id_1: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /People('{UserName}')/Trips({TripId-1})`."""
        return self._call(
            "GET",
            "/People('{UserName}')/Trips({TripId-1})",
            path_params={"UserName": user_name, "TripId-1": trip_id_1},
            returns=NoneType,
            options=request_options,
        )


class AsyncPeople(AsyncResource):
    """The operations of People."""

    with_raw_response: _RawAsyncPeople
    with_streaming_response: _RawAsyncPeople

    async def get_trip(
        self,
        user_name: str,
        trip_id_1: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /People('{UserName}')/Trips({TripId-1})`."""
        return await self._call(
            "GET",
            "/People('{UserName}')/Trips({TripId-1})",
            path_params={"UserName": user_name, "TripId-1": trip_id_1},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPeople:
        get_trip = _raw(People.get_trip)

    class _RawAsyncPeople:
        get_trip = _async_raw(AsyncPeople.get_trip)
