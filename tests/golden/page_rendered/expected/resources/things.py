"""The operations of Things."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import ThingCreateResponse, ThingKind


class Things(Resource):
    """The operations of Things."""

    def create(
        self,
        *,
        limit: int | None = None,
        kind: ThingKind,
        ids: Sequence[int] | None,
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
            security=(("X-Key",),),
            returns=ThingCreateResponse,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    async def create(
        self,
        *,
        limit: int | None = None,
        kind: ThingKind,
        ids: Sequence[int] | None,
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
            security=(("X-Key",),),
            returns=ThingCreateResponse,
            options=request_options,
        )
