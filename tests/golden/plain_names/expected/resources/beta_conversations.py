"""The operations of beta.conversations."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class BetaConversations(Resource):
    """The operations of beta.conversations."""

    with_raw_response: _RawBetaConversations
    with_streaming_response: _RawBetaConversations

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1/conversations`."""
        return self._call(
            "GET",
            "/v1/conversations",
            returns=list[str],
            options=request_options,
        )


class AsyncBetaConversations(AsyncResource):
    """The operations of beta.conversations."""

    with_raw_response: _RawAsyncBetaConversations
    with_streaming_response: _RawAsyncBetaConversations

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1/conversations`."""
        return await self._call(
            "GET",
            "/v1/conversations",
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBetaConversations:
        list = _raw(BetaConversations.list)

    class _RawAsyncBetaConversations:
        list = _async_raw(AsyncBetaConversations.list)
