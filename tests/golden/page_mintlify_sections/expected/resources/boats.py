"""The operations of Boats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.cursors import by_next_url
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.boats import (
    BoatLaunchBoat,
    BoatLaunchBoatInput,
    BoatLaunchResponse,
    BoatListBoat,
    BoatListResponse,
)

_pages = by_next_url(next="page.next", items="boats", cursor="cursor")


class Boats(Resource):
    """The operations of Boats."""

    with_raw_response: _RawBoats
    with_streaming_response: _RawBoats

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Scuttle a boat.

        `DELETE /boats/{id}`
        """
        return self._call(
            "DELETE",
            "/boats/{id}",
            path_params={"id": id},
            security=(("x_boat_key",),),
            returns=object,
            options=request_options,
        )

    def list(
        self,
        harbour: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[BoatListBoat, BoatListResponse]:
        """List all boats.

        `GET /harbours/{harbour}/boats`. Iterating the result walks all pages.

        Args:
            harbour: Which harbour.
            limit: The server assumes 20.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            query={"limit": limit, "cursor": cursor},
            security=(("x_boat_key",),),
            returns=Page[BoatListBoat, BoatListResponse],
            pages=_pages,
            options=request_options,
        )

    def launch(
        self,
        harbour: str,
        *,
        boat: BoatLaunchBoat | BoatLaunchBoatInput,
        labels: Mapping[str, Any] | None = None,
        paint_colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatLaunchResponse:
        """Launch a boat.

        `POST /harbours/{harbour}/boats`

        Args:
            boat: What to launch.
            paint_colour: A key with a dot in it.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            json={"boat": boat, "labels": labels, "paint.colour": paint_colour},
            security=(("x_boat_key",),),
            returns=BoatLaunchResponse,
            options=request_options,
        )


class AsyncBoats(AsyncResource):
    """The operations of Boats."""

    with_raw_response: _RawAsyncBoats
    with_streaming_response: _RawAsyncBoats

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Scuttle a boat.

        `DELETE /boats/{id}`
        """
        return await self._call(
            "DELETE",
            "/boats/{id}",
            path_params={"id": id},
            security=(("x_boat_key",),),
            returns=object,
            options=request_options,
        )

    def list(
        self,
        harbour: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[BoatListBoat, BoatListResponse]:
        """List all boats.

        `GET /harbours/{harbour}/boats`. Iterating the result walks all pages.

        Args:
            harbour: Which harbour.
            limit: The server assumes 20.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            query={"limit": limit, "cursor": cursor},
            security=(("x_boat_key",),),
            returns=AsyncPage[BoatListBoat, BoatListResponse],
            pages=_pages,
            options=request_options,
        )

    async def launch(
        self,
        harbour: str,
        *,
        boat: BoatLaunchBoat | BoatLaunchBoatInput,
        labels: Mapping[str, Any] | None = None,
        paint_colour: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> BoatLaunchResponse:
        """Launch a boat.

        `POST /harbours/{harbour}/boats`

        Args:
            boat: What to launch.
            paint_colour: A key with a dot in it.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/harbours/{harbour}/boats",
            path_params={"harbour": harbour},
            json={"boat": boat, "labels": labels, "paint.colour": paint_colour},
            security=(("x_boat_key",),),
            returns=BoatLaunchResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoats:
        delete = _raw(Boats.delete)
        list = _raw(Boats.list)
        launch = _raw(Boats.launch)

    class _RawAsyncBoats:
        delete = _async_raw(AsyncBoats.delete)
        list = _async_raw(AsyncBoats.list)
        launch = _async_raw(AsyncBoats.launch)
