"""The operations of sessions."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Sessions(Resource):
    """The operations of sessions."""

    with_raw_response: _RawSessions
    with_streaming_response: _RawSessions

    def open(
        self,
        *,
        user: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /login`."""
        return self._call(
            "POST",
            "/login",
            json={"user": user},
            returns=NoneType,
            options=request_options,
        )


class AsyncSessions(AsyncResource):
    """The operations of sessions."""

    with_raw_response: _RawAsyncSessions
    with_streaming_response: _RawAsyncSessions

    async def open(
        self,
        *,
        user: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /login`."""
        return await self._call(
            "POST",
            "/login",
            json={"user": user},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSessions:
        open = _raw(Sessions.open)

    class _RawAsyncSessions:
        open = _async_raw(AsyncSessions.open)
