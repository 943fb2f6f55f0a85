"""The operations of Batch."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Batch(Resource):
    """The operations of Batch."""

    with_raw_response: _RawBatch
    with_streaming_response: _RawBatch

    def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /crm/v3/posts/batch/read`."""
        return self._call(
            "POST",
            "/crm/v3/posts/batch/read",
            returns=NoneType,
            options=request_options,
        )


class AsyncBatch(AsyncResource):
    """The operations of Batch."""

    with_raw_response: _RawAsyncBatch
    with_streaming_response: _RawAsyncBatch

    async def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /crm/v3/posts/batch/read`."""
        return await self._call(
            "POST",
            "/crm/v3/posts/batch/read",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBatch:
        read = _raw(Batch.read)

    class _RawAsyncBatch:
        read = _async_raw(AsyncBatch.read)
