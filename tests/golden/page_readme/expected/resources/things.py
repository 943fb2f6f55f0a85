"""The operations of things."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import ThingStatusResponse


class Things(Resource):
    """The operations of things."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """List things.

        Use `page`, as in ```?page=2```.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """Create things.

        Use `page`, as in ```?page=2```.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of things."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """List things.

        Use `page`, as in ```?page=2```.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ThingStatusResponse:
        """Create things.

        Use `page`, as in ```?page=2```.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            returns=ThingStatusResponse,
            options=request_options,
        )
