"""The operations of Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource
from ..models.things import OwnerAnswer, Parent, ParentInput, Thing, ThingColour


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def get(
        self,
        id: int,
        *,
        colour: ThingColour | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`."""
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"colour": colour},
            returns=Thing,
            options=request_options,
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        notes: str | Omit | None = omit,
        parent: Parent | ParentInput | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `PATCH /things/{id}`.

        Args:
            notes: Null deletes them.
            request_options: What differs for this one call.
        """
        return self._call(
            "PATCH",
            "/things/{id}",
            path_params={"id": id},
            json={"name": name, "notes": notes, "parent": parent},
            nullable=("notes", "parent"),
            body_optional=True,
            returns=Thing,
            options=request_options,
        )

    def get_owner(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> OwnerAnswer | None:
        """Call `GET /things/{id}/owner`."""
        return self._call(
            "GET",
            "/things/{id}/owner",
            path_params={"id": id},
            returns=Typed[OwnerAnswer | None],
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def get(
        self,
        id: int,
        *,
        colour: ThingColour | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `GET /things/{id}`."""
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            query={"colour": colour},
            returns=Thing,
            options=request_options,
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        notes: str | Omit | None = omit,
        parent: Parent | ParentInput | Omit | None = omit,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `PATCH /things/{id}`.

        Args:
            notes: Null deletes them.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PATCH",
            "/things/{id}",
            path_params={"id": id},
            json={"name": name, "notes": notes, "parent": parent},
            nullable=("notes", "parent"),
            body_optional=True,
            returns=Thing,
            options=request_options,
        )

    async def get_owner(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> OwnerAnswer | None:
        """Call `GET /things/{id}/owner`."""
        return await self._call(
            "GET",
            "/things/{id}/owner",
            path_params={"id": id},
            returns=Typed[OwnerAnswer | None],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        get = _raw(Things.get)
        update = _raw(Things.update)
        get_owner = _raw(Things.get_owner)

    class _RawAsyncThings:
        get = _async_raw(AsyncThings.get)
        update = _async_raw(AsyncThings.update)
        get_owner = _async_raw(AsyncThings.get_owner)
