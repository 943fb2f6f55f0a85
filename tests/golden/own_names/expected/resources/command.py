"""The operations of Command."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.command import CommandListResponse


class CommandMethods(Resource):
    """The operations of Command."""

    with_raw_response: _RawCommandMethods
    with_streaming_response: _RawCommandMethods

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CommandListResponse:
        """Call `GET /commands`."""
        return self._call(
            "GET",
            "/commands",
            returns=CommandListResponse,
            options=request_options,
        )


class AsyncCommandMethods(AsyncResource):
    """The operations of Command."""

    with_raw_response: _RawAsyncCommandMethods
    with_streaming_response: _RawAsyncCommandMethods

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> CommandListResponse:
        """Call `GET /commands`."""
        return await self._call(
            "GET",
            "/commands",
            returns=CommandListResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCommandMethods:
        list = _raw(CommandMethods.list)

    class _RawAsyncCommandMethods:
        list = _async_raw(AsyncCommandMethods.list)
