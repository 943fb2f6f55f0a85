"""The operations of Single."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.single import SingleListResponse


class Single(Resource):
    """The operations of Single."""

    with_raw_response: _RawSingle
    with_streaming_response: _RawSingle

    def list(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> SingleListResponse:
        """Call `GET /single`."""
        return self._call(
            "GET",
            "/single",
            query={"limit": limit},
            returns=SingleListResponse,
            options=request_options,
        )


class AsyncSingle(AsyncResource):
    """The operations of Single."""

    with_raw_response: _RawAsyncSingle
    with_streaming_response: _RawAsyncSingle

    async def list(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> SingleListResponse:
        """Call `GET /single`."""
        return await self._call(
            "GET",
            "/single",
            query={"limit": limit},
            returns=SingleListResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSingle:
        list = _raw(Single.list)

    class _RawAsyncSingle:
        list = _async_raw(AsyncSingle.list)
