"""The operations of fleets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Fleets(Resource):
    """The operations of fleets."""

    with_raw_response: _RawFleets
    with_streaming_response: _RawFleets

    def view(
        self,
        id: str,
        *,
        ports: Sequence[str] | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """View a fleet.

        Fetch the fleet with the given ID.

        `GET /api/v1/fleets/{id}`

        Args:
            id: The ID of the fleet.
            ports: Only boats in these.
            limit: How many boats at most.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/api/v1/fleets/{id}",
            path_params={"id": id},
            query={"ports[]": many(ports), "limit": limit},
            returns=object,
            options=request_options,
        )

    def update(
        self,
        id: str,
        *,
        name: str,
        retired: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Update a fleet.

        Change what a fleet is called.

        `PATCH /api/v1/fleets/{id}`

        Args:
            id: The ID of the fleet.
            name: What it is called.
            retired: Whether it still sails.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/api/v1/fleets/{id}",
            path_params={"id": id},
            form={"name": name, "retired": retired},
            returns=object,
            options=request_options,
        )


class AsyncFleets(AsyncResource):
    """The operations of fleets."""

    with_raw_response: _RawAsyncFleets
    with_streaming_response: _RawAsyncFleets

    async def view(
        self,
        id: str,
        *,
        ports: Sequence[str] | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """View a fleet.

        Fetch the fleet with the given ID.

        `GET /api/v1/fleets/{id}`

        Args:
            id: The ID of the fleet.
            ports: Only boats in these.
            limit: How many boats at most.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/api/v1/fleets/{id}",
            path_params={"id": id},
            query={"ports[]": many(ports), "limit": limit},
            returns=object,
            options=request_options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str,
        retired: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Update a fleet.

        Change what a fleet is called.

        `PATCH /api/v1/fleets/{id}`

        Args:
            id: The ID of the fleet.
            name: What it is called.
            retired: Whether it still sails.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/api/v1/fleets/{id}",
            path_params={"id": id},
            form={"name": name, "retired": retired},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFleets:
        view = _raw(Fleets.view)
        update = _raw(Fleets.update)

    class _RawAsyncFleets:
        view = _async_raw(AsyncFleets.view)
        update = _async_raw(AsyncFleets.update)
