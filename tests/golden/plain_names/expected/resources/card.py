"""The operations of Card."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Card(Resource):
    """The operations of Card."""

    with_raw_response: _RawCard
    with_streaming_response: _RawCard

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /card`."""
        return self._call(
            "GET",
            "/card",
            returns=list[str],
            options=request_options,
        )


class AsyncCard(AsyncResource):
    """The operations of Card."""

    with_raw_response: _RawAsyncCard
    with_streaming_response: _RawAsyncCard

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /card`."""
        return await self._call(
            "GET",
            "/card",
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCard:
        list = _raw(Card.list)

    class _RawAsyncCard:
        list = _async_raw(AsyncCard.list)
