"""The operations of auth/tokens."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.auth_tokens import AuthTokenKind


class AuthTokens(Resource):
    """The operations of auth/tokens."""

    with_raw_response: _RawAuthTokens
    with_streaming_response: _RawAuthTokens

    def list(
        self,
        grant: str,
        *,
        kind: AuthTokenKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /auth/{grant}`."""
        return self._call(
            "POST",
            "/auth/{grant}",
            path_params={"grant": grant},
            query={"kind": kind},
            returns=NoneType,
            options=request_options,
        )


class AsyncAuthTokens(AsyncResource):
    """The operations of auth/tokens."""

    with_raw_response: _RawAsyncAuthTokens
    with_streaming_response: _RawAsyncAuthTokens

    async def list(
        self,
        grant: str,
        *,
        kind: AuthTokenKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /auth/{grant}`."""
        return await self._call(
            "POST",
            "/auth/{grant}",
            path_params={"grant": grant},
            query={"kind": kind},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAuthTokens:
        list = _raw(AuthTokens.list)

    class _RawAsyncAuthTokens:
        list = _async_raw(AsyncAuthTokens.list)
