"""The operations of Tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.tokens import TokenCreateResponse, TokenGrantType


class Tokens(Resource):
    """The operations of Tokens."""

    with_raw_response: _RawTokens
    with_streaming_response: _RawTokens

    def create(
        self,
        *,
        grant_type: TokenGrantType,
        scope: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """Call `POST /token`."""
        return self._call(
            "POST",
            "/token",
            form={"grant_type": grant_type, "scope": many(scope)},
            returns=TokenCreateResponse,
            options=request_options,
        )


class AsyncTokens(AsyncResource):
    """The operations of Tokens."""

    with_raw_response: _RawAsyncTokens
    with_streaming_response: _RawAsyncTokens

    async def create(
        self,
        *,
        grant_type: TokenGrantType,
        scope: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """Call `POST /token`."""
        return await self._call(
            "POST",
            "/token",
            form={"grant_type": grant_type, "scope": many(scope)},
            returns=TokenCreateResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTokens:
        create = _raw(Tokens.create)

    class _RawAsyncTokens:
        create = _async_raw(AsyncTokens.create)
