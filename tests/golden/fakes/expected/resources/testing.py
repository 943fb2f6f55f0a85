"""The operations of testing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.testing import Limits


class Testing(Resource):
    """The operations of testing."""

    with_raw_response: _RawTesting
    with_streaming_response: _RawTesting

    def when(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Limits:
        """Call `GET /testing`."""
        return self._call(
            "GET",
            "/testing",
            returns=Limits,
            options=request_options,
        )


class AsyncTesting(AsyncResource):
    """The operations of testing."""

    with_raw_response: _RawAsyncTesting
    with_streaming_response: _RawAsyncTesting

    async def when(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Limits:
        """Call `GET /testing`."""
        return await self._call(
            "GET",
            "/testing",
            returns=Limits,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTesting:
        when = _raw(Testing.when)

    class _RawAsyncTesting:
        when = _async_raw(AsyncTesting.when)
