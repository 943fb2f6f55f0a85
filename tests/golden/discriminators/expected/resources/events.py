"""The operations of Events."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.events import EventInput, EventListResponse


class Events(Resource):
    """The operations of Events."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> EventListResponse:
        """Call `GET /events`.

        `GET /events`
        """
        return self._call(
            "GET",
            "/events",
            returns=EventListResponse,
            options=request_options,
        )

    def create(
        self,
        *,
        body: EventInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /events`.

        `POST /events`
        """
        return self._call(
            "POST",
            "/events",
            json=body,
            nullable=True,
            returns=None,
            options=request_options,
        )


class AsyncEvents(AsyncResource):
    """The operations of Events."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> EventListResponse:
        """Call `GET /events`.

        `GET /events`
        """
        return await self._call(
            "GET",
            "/events",
            returns=EventListResponse,
            options=request_options,
        )

    async def create(
        self,
        *,
        body: EventInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /events`.

        `POST /events`
        """
        return await self._call(
            "POST",
            "/events",
            json=body,
            nullable=True,
            returns=None,
            options=request_options,
        )
