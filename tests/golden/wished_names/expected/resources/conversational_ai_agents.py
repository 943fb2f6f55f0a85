"""The operations of conversational_ai agents."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ConversationalAiAgents(Resource):
    """The operations of conversational_ai agents."""

    with_raw_response: _RawConversationalAiAgents
    with_streaming_response: _RawConversationalAiAgents

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/convai/agents`."""
        return self._call(
            "GET",
            "/v1/convai/agents",
            returns=NoneType,
            options=request_options,
        )


class AsyncConversationalAiAgents(AsyncResource):
    """The operations of conversational_ai agents."""

    with_raw_response: _RawAsyncConversationalAiAgents
    with_streaming_response: _RawAsyncConversationalAiAgents

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/convai/agents`."""
        return await self._call(
            "GET",
            "/v1/convai/agents",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawConversationalAiAgents:
        list = _raw(ConversationalAiAgents.list)

    class _RawAsyncConversationalAiAgents:
        list = _async_raw(AsyncConversationalAiAgents.list)
