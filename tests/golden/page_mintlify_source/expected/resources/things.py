"""The operations of Things."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Thing


class Things(Resource):
    """The operations of Things."""

    def create(
        self,
        *,
        id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            json={"id": id},
            body_optional=True,
            returns=None,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Get a thing.

        `GET /things/{id}`
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            returns=Thing,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    async def create(
        self,
        *,
        id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            json={"id": id},
            body_optional=True,
            returns=None,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Get a thing.

        `GET /things/{id}`
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            returns=Thing,
            options=request_options,
        )
