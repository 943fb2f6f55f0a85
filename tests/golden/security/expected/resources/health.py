"""The operations of Health."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Health(Resource):
    """The operations of Health."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /health`.

        `GET /health`
        """
        return self._call(
            "GET",
            "/health",
            security=(),
            returns=None,
            options=request_options,
        )


class AsyncHealth(AsyncResource):
    """The operations of Health."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /health`.

        `GET /health`
        """
        return await self._call(
            "GET",
            "/health",
            security=(),
            returns=None,
            options=request_options,
        )
