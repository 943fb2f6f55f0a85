"""The operations of Parcels."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Id, Parcel


class Parcels(Resource):
    """The operations of Parcels."""

    def get(
        self,
        id: Id,
        *,
        request_options: RequestOptions | None = None,
    ) -> Parcel:
        """Call `GET /parcels/{id}`.

        `GET /parcels/{id}`
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

    async def get(
        self,
        id: Id,
        *,
        request_options: RequestOptions | None = None,
    ) -> Parcel:
        """Call `GET /parcels/{id}`.

        `GET /parcels/{id}`
        """
        return await self._call(
            "GET",
            "/parcels/{id}",
            path_params={"id": id},
            returns=Parcel,
            options=request_options,
        )
