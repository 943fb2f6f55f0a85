"""The operations of Tokens."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tokens(Resource):
    """The operations of Tokens."""

    with_raw_response: _RawTokens
    with_streaming_response: _RawTokens

    def grant(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tokens`."""
        return self._call(
            "POST",
            "/tokens",
            returns=NoneType,
            options=request_options,
        )


class AsyncTokens(AsyncResource):
    """The operations of Tokens."""

    with_raw_response: _RawAsyncTokens
    with_streaming_response: _RawAsyncTokens

    async def grant(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tokens`."""
        return await self._call(
            "POST",
            "/tokens",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTokens:
        grant = _raw(Tokens.grant)

    class _RawAsyncTokens:
        grant = _async_raw(AsyncTokens.grant)
