"""The operations of reports."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Reports(Resource):
    """The operations of reports."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/reports`.

        `GET /v1/reports`
        """
        return self._call(
            "GET",
            "/v1/reports",
            returns=None,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of reports."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/reports`.

        `GET /v1/reports`
        """
        return await self._call(
            "GET",
            "/v1/reports",
            returns=None,
            options=request_options,
        )
