"""The operations of Sessions."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Sessions(Resource):
    """The operations of Sessions."""

    with_raw_response: _RawSessions
    with_streaming_response: _RawSessions

    def create(
        self,
        *,
        key: str,
        authorization: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """The client sends none of them, so they are arguments.

        `POST /sessions`
        """
        return self._call(
            "POST",
            "/sessions",
            query={"key": key},
            headers={"Authorization": authorization},
            security=(),
            returns=NoneType,
            options=request_options,
        )


class AsyncSessions(AsyncResource):
    """The operations of Sessions."""

    with_raw_response: _RawAsyncSessions
    with_streaming_response: _RawAsyncSessions

    async def create(
        self,
        *,
        key: str,
        authorization: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """The client sends none of them, so they are arguments.

        `POST /sessions`
        """
        return await self._call(
            "POST",
            "/sessions",
            query={"key": key},
            headers={"Authorization": authorization},
            security=(),
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSessions:
        create = _raw(Sessions.create)

    class _RawAsyncSessions:
        create = _async_raw(AsyncSessions.create)
