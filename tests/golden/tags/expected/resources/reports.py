"""The operations of reports."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Reports(Resource):
    """The operations of reports."""

    with_raw_response: _RawReports
    with_streaming_response: _RawReports

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/reports`."""
        return self._call(
            "GET",
            "/v1/reports",
            returns=NoneType,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of reports."""

    with_raw_response: _RawAsyncReports
    with_streaming_response: _RawAsyncReports

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/reports`."""
        return await self._call(
            "GET",
            "/v1/reports",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawReports:
        list = _raw(Reports.list)

    class _RawAsyncReports:
        list = _async_raw(AsyncReports.list)
