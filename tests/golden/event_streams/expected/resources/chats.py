"""The operations of Chats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.chats import Chat, ChatChunk, ChatFollowResponse


class Chats(Resource):
    """The operations of Chats."""

    with_raw_response: _RawChats
    with_streaming_response: _RawChats

    def follow(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatFollowResponse]:
        """Follow what happens, one kind of event or another.

        `GET /changes`
        """
        return self._call(
            "GET",
            "/changes",
            accept="text/event-stream",
            returns=Stream[ChatFollowResponse],
            stream=True,
            options=request_options,
        )

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]: ...
    def create(
        self,
        *,
        prompt: str,
        stream: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Chat | Stream[ChatChunk]:
        """Create an answer, at once or as it comes.

        `POST /chats`

        Args:
            stream: Whether the answer comes in chunks.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/chats",
            json={"prompt": prompt, "stream": stream},
            accept="text/event-stream" if stream is True else "application/json",
            returns=Chat,
            stream=Stream[ChatChunk],
            options=request_options,
        )

    def listen(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]:
        """Call `GET /events`.

        `GET /events`
        """
        return self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=Stream[ChatChunk],
            stream=True,
            options=request_options,
        )

    def export(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[Chat]:
        """Call `GET /lines`.

        `GET /lines`
        """
        return self._call(
            "GET",
            "/lines",
            accept="application/x-ndjson",
            returns=Stream[Chat],
            stream=True,
            options=request_options,
        )


class AsyncChats(AsyncResource):
    """The operations of Chats."""

    with_raw_response: _RawAsyncChats
    with_streaming_response: _RawAsyncChats

    async def follow(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatFollowResponse]:
        """Follow what happens, one kind of event or another.

        `GET /changes`
        """
        return await self._call(
            "GET",
            "/changes",
            accept="text/event-stream",
            returns=AsyncStream[ChatFollowResponse],
            stream=True,
            options=request_options,
        )

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]: ...
    async def create(
        self,
        *,
        prompt: str,
        stream: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Chat | AsyncStream[ChatChunk]:
        """Create an answer, at once or as it comes.

        `POST /chats`

        Args:
            stream: Whether the answer comes in chunks.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/chats",
            json={"prompt": prompt, "stream": stream},
            accept="text/event-stream" if stream is True else "application/json",
            returns=Chat,
            stream=AsyncStream[ChatChunk],
            options=request_options,
        )

    async def listen(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]:
        """Call `GET /events`.

        `GET /events`
        """
        return await self._call(
            "GET",
            "/events",
            accept="text/event-stream",
            returns=AsyncStream[ChatChunk],
            stream=True,
            options=request_options,
        )

    async def export(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Chat]:
        """Call `GET /lines`.

        `GET /lines`
        """
        return await self._call(
            "GET",
            "/lines",
            accept="application/x-ndjson",
            returns=AsyncStream[Chat],
            stream=True,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawChats:
        follow = _raw(Chats.follow)

        @overload
        def create(
            self,
            *,
            prompt: str,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Chat]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ChatChunk]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        listen = _raw(Chats.listen)
        export = _raw(Chats.export)

    class _RawAsyncChats:
        follow = _async_raw(AsyncChats.follow)

        @overload
        def create(
            self,
            *,
            prompt: str,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Chat]: ...
        @overload
        def create(
            self,
            *,
            prompt: str,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ChatChunk]]: ...
        def create(self, *args: Any, **more: Any) -> Any: ...

        listen = _async_raw(AsyncChats.listen)
        export = _async_raw(AsyncChats.export)
