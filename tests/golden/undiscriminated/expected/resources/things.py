"""The operations of Things."""

from __future__ import annotations

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing, ThingInput


class Things(Resource):
    """The operations of Things."""

    def create(
        self,
        *,
        body: ThingInput,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `POST /things`.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            json=body,
            nullable=True,
            returns=Typed[Thing],
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    async def create(
        self,
        *,
        body: ThingInput,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `POST /things`.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            json=body,
            nullable=True,
            returns=Typed[Thing],
            options=request_options,
        )
