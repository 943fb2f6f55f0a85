"""The operations of fake."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Fake(Resource):
    """The operations of fake."""

    with_raw_response: _RawFake
    with_streaming_response: _RawFake

    def raises(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /fake`."""
        return self._call(
            "GET",
            "/fake",
            returns=NoneType,
            options=request_options,
        )


class AsyncFake(AsyncResource):
    """The operations of fake."""

    with_raw_response: _RawAsyncFake
    with_streaming_response: _RawAsyncFake

    async def raises(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /fake`."""
        return await self._call(
            "GET",
            "/fake",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFake:
        raises = _raw(Fake.raises)

    class _RawAsyncFake:
        raises = _async_raw(AsyncFake.raises)
