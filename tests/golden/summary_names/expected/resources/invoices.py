"""The operations of invoices."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Invoices(Resource):
    """The operations of invoices."""

    with_raw_response: _RawInvoices
    with_streaming_response: _RawInvoices

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
            returns=NoneType,
            options=request_options,
        )


class AsyncInvoices(AsyncResource):
    """The operations of invoices."""

    with_raw_response: _RawAsyncInvoices
    with_streaming_response: _RawAsyncInvoices

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
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawInvoices:
        list_lines = _raw(Invoices.list_lines)

    class _RawAsyncInvoices:
        list_lines = _async_raw(AsyncInvoices.list_lines)
