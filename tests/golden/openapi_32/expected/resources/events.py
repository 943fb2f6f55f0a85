"""The operations of Events."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Events(Resource):
    """The operations of Events."""

    def watch(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /events`.

        `GET /events`
        """
        return self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=str,
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """The operations of Events."""

    async def watch(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `GET /events`.

        `GET /events`
        """
        return await self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=str,
            options=request_options,
        )
