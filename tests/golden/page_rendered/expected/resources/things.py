"""The operations of Things."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import ThingCreateResponse, ThingKind


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def create(
        self,
        *,
        kind: ThingKind,
        ids: Sequence[int] | None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ThingCreateResponse:
        """Create thing.

        Makes one.

        `POST /things`

        Args:
            limit: How many. 1 to 100. The server assumes 20.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/things",
            query={"limit": limit, "kind": kind},
            json={"ids": many(ids)},
            nullable=("ids",),
            security=(("x_key",),),
            returns=ThingCreateResponse,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def create(
        self,
        *,
        kind: ThingKind,
        ids: Sequence[int] | None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> ThingCreateResponse:
        """Create thing.

        Makes one.

        `POST /things`

        Args:
            limit: How many. 1 to 100. The server assumes 20.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/things",
            query={"limit": limit, "kind": kind},
            json={"ids": many(ids)},
            nullable=("ids",),
            security=(("x_key",),),
            returns=ThingCreateResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        create = _raw(Things.create)

    class _RawAsyncThings:
        create = _async_raw(AsyncThings.create)
