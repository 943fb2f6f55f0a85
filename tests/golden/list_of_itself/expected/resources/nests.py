"""The operations of Nests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.nests import Nest


class Nests(Resource):
    """The operations of Nests."""

    with_raw_response: _RawNests
    with_streaming_response: _RawNests

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Nest:
        """Call `GET /nest`."""
        return self._call(
            "GET",
            "/nest",
            returns=Typed[Nest],
            options=request_options,
        )


class AsyncNests(AsyncResource):
    """The operations of Nests."""

    with_raw_response: _RawAsyncNests
    with_streaming_response: _RawAsyncNests

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Nest:
        """Call `GET /nest`."""
        return await self._call(
            "GET",
            "/nest",
            returns=Typed[Nest],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNests:
        get = _raw(Nests.get)

    class _RawAsyncNests:
        get = _async_raw(AsyncNests.get)
