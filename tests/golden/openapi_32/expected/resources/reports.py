"""The operations of Reports."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import as_json, whole
from ..models.reports import Filter, FilterInput


class Reports(Resource):
    """The operations of Reports."""

    with_raw_response: _RawReports
    with_streaming_response: _RawReports

    def get(
        self,
        *,
        filter: Filter | FilterInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports`.

        Args:
            filter: What to report.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/reports",
            query={"filter": whole(as_json(filter))},
            returns=NoneType,
            options=request_options,
        )

    def get_free(
        self,
        *,
        filters: Mapping[str, str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/free`."""
        return self._call(
            "GET",
            "/reports/free",
            query={"filters": filters},
            returns=NoneType,
            options=request_options,
        )

    def get_old(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/old`."""
        return self._call(
            "GET",
            "/reports/old",
            returns=NoneType,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of Reports."""

    with_raw_response: _RawAsyncReports
    with_streaming_response: _RawAsyncReports

    async def get(
        self,
        *,
        filter: Filter | FilterInput,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports`.

        Args:
            filter: What to report.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/reports",
            query={"filter": whole(as_json(filter))},
            returns=NoneType,
            options=request_options,
        )

    async def get_free(
        self,
        *,
        filters: Mapping[str, str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/free`."""
        return await self._call(
            "GET",
            "/reports/free",
            query={"filters": filters},
            returns=NoneType,
            options=request_options,
        )

    async def get_old(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports/old`."""
        return await self._call(
            "GET",
            "/reports/old",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawReports:
        get = _raw(Reports.get)
        get_free = _raw(Reports.get_free)
        get_old = _raw(Reports.get_old)

    class _RawAsyncReports:
        get = _async_raw(AsyncReports.get)
        get_free = _async_raw(AsyncReports.get_free)
        get_old = _async_raw(AsyncReports.get_old)
