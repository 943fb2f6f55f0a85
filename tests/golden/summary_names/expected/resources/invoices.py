"""The operations of invoices."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Invoices(Resource):
    """The operations of invoices."""

    def list_lines(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invoice lines.

        `GET /v2/invoices/{id}/lines`
        """
        return self._call(
            "GET",
            "/v2/invoices/{id}/lines",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )


class AsyncInvoices(AsyncResource):
    """The operations of invoices."""

    async def list_lines(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Invoice lines.

        `GET /v2/invoices/{id}/lines`
        """
        return await self._call(
            "GET",
            "/v2/invoices/{id}/lines",
            path_params={"id": id},
            returns=None,
            options=request_options,
        )
