"""The operations of Dogs."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Dog


class Dogs(Resource):
    """The operations of Dogs."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Dog:
        """Call `GET /dogs`.

        `GET /dogs`
        """
        return self._call(
            "GET",
            "/dogs",
            returns=Dog,
            options=request_options,
        )


class AsyncDogs(AsyncResource):
    """The operations of Dogs."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Dog:
        """Call `GET /dogs`.

        `GET /dogs`
        """
        return await self._call(
            "GET",
            "/dogs",
            returns=Dog,
            options=request_options,
        )
