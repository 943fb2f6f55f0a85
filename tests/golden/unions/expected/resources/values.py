"""The operations of Values."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.values import ValueListResponse


class Values(Resource):
    """The operations of Values."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ValueListResponse:
        """Call `GET /values`.

        `GET /values`
        """
        return self._call(
            "GET",
            "/values",
            returns=ValueListResponse,
            options=request_options,
        )


class AsyncValues(AsyncResource):
    """The operations of Values."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> ValueListResponse:
        """Call `GET /values`.

        `GET /values`
        """
        return await self._call(
            "GET",
            "/values",
            returns=ValueListResponse,
            options=request_options,
        )
