"""The operations of Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Id, Parcel


class Parcels(Resource):
    """The operations of Parcels."""

    with_raw_response: _RawParcels
    with_streaming_response: _RawParcels

    def get(
        self,
        id: Id,
        *,
        request_options: RequestOptions | None = None,
    ) -> Parcel:
        """Call `GET /parcels/{id}`.

        Args:
            id: What a thing is called.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/parcels/{id}",
            path_params={"id": id},
            returns=Parcel,
            options=request_options,
        )


class AsyncParcels(AsyncResource):
    """The operations of Parcels."""

    with_raw_response: _RawAsyncParcels
    with_streaming_response: _RawAsyncParcels

    async def get(
        self,
        id: Id,
        *,
        request_options: RequestOptions | None = None,
    ) -> Parcel:
        """Call `GET /parcels/{id}`.

        Args:
            id: What a thing is called.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/parcels/{id}",
            path_params={"id": id},
            returns=Parcel,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawParcels:
        get = _raw(Parcels.get)

    class _RawAsyncParcels:
        get = _async_raw(AsyncParcels.get)
