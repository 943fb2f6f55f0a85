"""The operations of Reports."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Reports(Resource):
    """The operations of Reports."""

    with_raw_response: _RawReports
    with_streaming_response: _RawReports

    def list(
        self,
        *,
        authorization: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports`.

        Args:
            authorization: `Bearer <token>`.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/reports",
            headers={"Authorization": authorization},
            returns=NoneType,
            options=request_options,
        )


class AsyncReports(AsyncResource):
    """The operations of Reports."""

    with_raw_response: _RawAsyncReports
    with_streaming_response: _RawAsyncReports

    async def list(
        self,
        *,
        authorization: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /reports`.

        Args:
            authorization: `Bearer <token>`.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/reports",
            headers={"Authorization": authorization},
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
