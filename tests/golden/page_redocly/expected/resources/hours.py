"""The operations of Hours."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.hours import Hours


class HoursResource(Resource):
    """The operations of Hours."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Hours:
        """Call `GET /hours`.

        `GET /hours`
        """
        return self._call(
            "GET",
            "/hours",
            returns=Hours,
            options=request_options,
        )


class AsyncHoursResource(AsyncResource):
    """The operations of Hours."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Hours:
        """Call `GET /hours`.

        `GET /hours`
        """
        return await self._call(
            "GET",
            "/hours",
            returns=Hours,
            options=request_options,
        )
