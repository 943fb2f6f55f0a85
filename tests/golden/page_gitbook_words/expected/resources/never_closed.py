"""The operations of never-closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class NeverClosed(Resource):
    """The operations of never-closed."""

    with_raw_response: _RawNeverClosed
    with_streaming_response: _RawNeverClosed

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /never-closed`."""
        return self._call(
            "GET",
            "/never-closed",
            returns=object,
            options=request_options,
        )


class AsyncNeverClosed(AsyncResource):
    """The operations of never-closed."""

    with_raw_response: _RawAsyncNeverClosed
    with_streaming_response: _RawAsyncNeverClosed

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call `GET /never-closed`."""
        return await self._call(
            "GET",
            "/never-closed",
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNeverClosed:
        get = _raw(NeverClosed.get)

    class _RawAsyncNeverClosed:
        get = _async_raw(AsyncNeverClosed.get)
