"""The operations of rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.rows import RowPage


class Rows(Resource):
    """The operations of rows."""

    with_raw_response: _RawRows
    with_streaming_response: _RawRows

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RowPage:
        """Call `GET /rows`."""
        return self._call(
            "GET",
            "/rows",
            returns=RowPage,
            options=request_options,
        )


class AsyncRows(AsyncResource):
    """The operations of rows."""

    with_raw_response: _RawAsyncRows
    with_streaming_response: _RawAsyncRows

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RowPage:
        """Call `GET /rows`."""
        return await self._call(
            "GET",
            "/rows",
            returns=RowPage,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRows:
        list = _raw(Rows.list)

    class _RawAsyncRows:
        list = _async_raw(AsyncRows.list)
