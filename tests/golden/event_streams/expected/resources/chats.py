"""The operations of Chats."""

from __future__ import annotations

import builtins as _builtins
import pathlib as _pathlib
from collections.abc import Awaitable, Iterable
from typing import TYPE_CHECKING, Any, BinaryIO, Literal, overload

from .._runtime.accepts import Accepted
from .._runtime.decode import Typed
from .._runtime.downloads import Download
from .._runtime.events import ServerSentEvent
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models.chats import Chat, ChatChunk, ChatFollowResponse, ChatList, Found

_pages = by_offset("offset", "limit", items="")


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
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Page[Chat, ChatList]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["application/vnd.chats.ids+json"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[int]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["application/x-ndjson"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Stream[Chat]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> str: ...
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal[
            "application/json",
            "application/vnd.chats.ids+json",
            "application/x-ndjson",
            "text/csv",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Page[Chat, ChatList] | _builtins.list[int] | Stream[Chat] | str:
        """Call `GET /chats`.

        Iterating the result walks all pages.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/chats",
            query={"offset": offset, "limit": limit},
            accept=accept,
            returns=Page[Chat, ChatList],
            answers={
                "application/json": Page[Chat, ChatList],
                "application/vnd.chats.ids+json": list[int],
                "text/csv": str,
            },
            raw=Accepted,
            stream=Stream[Chat],
            pages=_pages,
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

    @overload
    def find(
        self,
        *,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Found: ...
    @overload
    def find(
        self,
        *,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[Chat]: ...
    def find(
        self,
        *,
        stream: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Found | Stream[Chat]:
        """Call `GET /chats/find`.

        Args:
            stream: One chat a line.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/chats/find",
            query={"stream": stream},
            accept=(
                "application/jsonl" if stream is True else "application/vnd.found+json"
            ),
            returns=Found,
            stream=Stream[Chat],
            options=request_options,
        )

    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    def get(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"],
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]: ...
    def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "text/event-stream"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat | Stream[ChatChunk]:
        """A chat as it is, or as it grows.

        `GET /chats/{id}`

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: There is none.
        """
        return self._call(
            "GET",
            "/chats/{id}",
            path_params={"id": id},
            accept=accept,
            returns=Chat,
            stream=Stream[ChatChunk],
            options=request_options,
        )

    @overload
    def replace(
        self,
        id: str,
        *,
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"],
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> str: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["text/event-stream"],
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]: ...
    @overload
    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> str: ...
    def replace(
        self,
        id: str,
        *,
        stream: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal["application/json", "text/plain"] = "application/json",
        accept: Literal[
            "application/json", "text/event-stream", "text/csv"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat | Stream[ChatChunk] | str:
        """There is a field `stream`, but it is no switch.

        `PUT /chats/{id}`

        Args:
            content_type: The media type of the body.
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "PUT",
            "/chats/{id}",
            path_params={"id": id},
            json={"stream": stream},
            content=body,
            media_type=content_type,
            accept=accept,
            returns=Typed[Chat | str],
            answers={"application/json": Chat, "text/csv": str},
            raw=Accepted,
            stream=Stream[ChatChunk],
            options=request_options,
        )

    @overload
    def get_log(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> Stream[ServerSentEvent]: ...
    @overload
    def get_log(
        self,
        id: str,
        *,
        accept: Literal["application/octet-stream"],
        request_options: RequestOptions | None = None,
    ) -> bytes: ...
    def get_log(
        self,
        id: str,
        *,
        accept: Literal[
            "text/event-stream", "application/octet-stream"
        ] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> Stream[ServerSentEvent] | bytes:
        """Call `GET /chats/{id}/log`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/chats/{id}/log",
            path_params={"id": id},
            accept=accept,
            returns=bytes,
            raw=Download,
            stream=Stream[ServerSentEvent],
            options=request_options,
        )

    def listen(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]:
        """Call `GET /events`."""
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
        """Call `GET /lines`."""
        return self._call(
            "GET",
            "/lines",
            accept="application/x-ndjson",
            returns=Stream[Chat],
            stream=True,
            options=request_options,
        )

    @overload
    def tick(
        self,
        *,
        accept: Literal["text/event-stream"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk]: ...
    @overload
    def tick(
        self,
        *,
        accept: Literal["application/jsonl"],
        request_options: RequestOptions | None = None,
    ) -> Stream[Chat]: ...
    def tick(
        self,
        *,
        accept: Literal["text/event-stream", "application/jsonl"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> Stream[ChatChunk] | Stream[Chat]:
        """Call `GET /ticks`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/ticks",
            accept=accept,
            returns=Typed[Any],
            stream=Stream[Chat] if accept == "application/jsonl" else Stream[ChatChunk],
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
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Chat, ChatList]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["application/vnd.chats.ids+json"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Awaitable[_builtins.list[int]]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["application/x-ndjson"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Awaitable[AsyncStream[Chat]]: ...
    @overload
    def list(
        self,
        *,
        accept: Literal["text/csv"],
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Awaitable[str]: ...
    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        accept: Literal[
            "application/json",
            "application/vnd.chats.ids+json",
            "application/x-ndjson",
            "text/csv",
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> (
        AsyncPager[Chat, ChatList]
        | Awaitable[_builtins.list[int]]
        | Awaitable[AsyncStream[Chat]]
        | Awaitable[str]
    ):
        """Call `GET /chats`.

        Iterating the result walks all pages.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/chats",
            query={"offset": offset, "limit": limit},
            accept=accept,
            returns=AsyncPage[Chat, ChatList],
            answers={
                "application/json": AsyncPage[Chat, ChatList],
                "application/vnd.chats.ids+json": list[int],
                "text/csv": str,
            },
            raw=Accepted,
            stream=AsyncStream[Chat],
            pages=_pages,
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

    @overload
    async def find(
        self,
        *,
        stream: Literal[False] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Found: ...
    @overload
    async def find(
        self,
        *,
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Chat]: ...
    async def find(
        self,
        *,
        stream: bool | None = None,
        request_options: RequestOptions | None = None,
    ) -> Found | AsyncStream[Chat]:
        """Call `GET /chats/find`.

        Args:
            stream: One chat a line.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/chats/find",
            query={"stream": stream},
            accept=(
                "application/jsonl" if stream is True else "application/vnd.found+json"
            ),
            returns=Found,
            stream=AsyncStream[Chat],
            options=request_options,
        )

    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    async def get(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]: ...
    async def get(
        self,
        id: str,
        *,
        accept: Literal["application/json", "text/event-stream"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat | AsyncStream[ChatChunk]:
        """A chat as it is, or as it grows.

        `GET /chats/{id}`

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.

        Raises:
            NotFoundError: There is none.
        """
        return await self._call(
            "GET",
            "/chats/{id}",
            path_params={"id": id},
            accept=accept,
            returns=Chat,
            stream=AsyncStream[ChatChunk],
            options=request_options,
        )

    @overload
    async def replace(
        self,
        id: str,
        *,
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"],
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        stream: str | None = None,
        content_type: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> str: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["application/json"] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["text/event-stream"],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]: ...
    @overload
    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        content_type: Literal["text/plain"],
        accept: Literal["text/csv"],
        request_options: RequestOptions | None = None,
    ) -> str: ...
    async def replace(
        self,
        id: str,
        *,
        stream: str | None = None,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        content_type: Literal["application/json", "text/plain"] = "application/json",
        accept: Literal[
            "application/json", "text/event-stream", "text/csv"
        ] = "application/json",
        request_options: RequestOptions | None = None,
    ) -> Chat | AsyncStream[ChatChunk] | str:
        """There is a field `stream`, but it is no switch.

        `PUT /chats/{id}`

        Args:
            content_type: The media type of the body.
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "PUT",
            "/chats/{id}",
            path_params={"id": id},
            json={"stream": stream},
            content=body,
            media_type=content_type,
            accept=accept,
            returns=Typed[Chat | str],
            answers={"application/json": Chat, "text/csv": str},
            raw=Accepted,
            stream=AsyncStream[ChatChunk],
            options=request_options,
        )

    @overload
    async def get_log(
        self,
        id: str,
        *,
        accept: Literal["text/event-stream"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ServerSentEvent]: ...
    @overload
    async def get_log(
        self,
        id: str,
        *,
        accept: Literal["application/octet-stream"],
        request_options: RequestOptions | None = None,
    ) -> bytes: ...
    async def get_log(
        self,
        id: str,
        *,
        accept: Literal[
            "text/event-stream", "application/octet-stream"
        ] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ServerSentEvent] | bytes:
        """Call `GET /chats/{id}/log`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/chats/{id}/log",
            path_params={"id": id},
            accept=accept,
            returns=bytes,
            raw=Download,
            stream=AsyncStream[ServerSentEvent],
            options=request_options,
        )

    async def listen(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]:
        """Call `GET /events`."""
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
        """Call `GET /lines`."""
        return await self._call(
            "GET",
            "/lines",
            accept="application/x-ndjson",
            returns=AsyncStream[Chat],
            stream=True,
            options=request_options,
        )

    @overload
    async def tick(
        self,
        *,
        accept: Literal["text/event-stream"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk]: ...
    @overload
    async def tick(
        self,
        *,
        accept: Literal["application/jsonl"],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[Chat]: ...
    async def tick(
        self,
        *,
        accept: Literal["text/event-stream", "application/jsonl"] = "text/event-stream",
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[ChatChunk] | AsyncStream[Chat]:
        """Call `GET /ticks`.

        Args:
            accept: The media type of the answer.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/ticks",
            accept=accept,
            returns=Typed[Any],
            stream=(
                AsyncStream[Chat]
                if accept == "application/jsonl"
                else AsyncStream[ChatChunk]
            ),
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import AsyncDownload as _AsyncDownload
    from .._runtime.downloads import Download as _Download
    from .._runtime.resource import AsyncCall as _AsyncCall
    from .._runtime.resource import RawResponse as _RawResponse
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawChats:
        follow = _raw(Chats.follow)

        @overload
        def list(
            self,
            *,
            offset: int | None = None,
            limit: int | None = None,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Page[Chat, ChatList]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["application/vnd.chats.ids+json"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[_builtins.list[int]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["application/x-ndjson"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[Chat]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["text/csv"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str]: ...
        def list(self, *args: Any, **more: Any) -> Any: ...

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

        @overload
        def find(
            self,
            *,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Found]: ...
        @overload
        def find(
            self,
            *,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[Chat]]: ...
        def find(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Chat]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ChatChunk]]: ...
        def get(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Chat]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"],
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ChatChunk]]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            accept: Literal["text/csv"],
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Chat]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["text/event-stream"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ChatChunk]]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[str]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get_log(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ServerSentEvent]]: ...
        @overload
        def get_log(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            request_options: RequestOptions | None = None,
        ) -> _Download: ...
        def get_log(self, *args: Any, **more: Any) -> Any: ...

        listen = _raw(Chats.listen)
        export = _raw(Chats.export)

        @overload
        def tick(
            self,
            *,
            accept: Literal["text/event-stream"] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[ChatChunk]]: ...
        @overload
        def tick(
            self,
            *,
            accept: Literal["application/jsonl"],
            request_options: RequestOptions | None = None,
        ) -> _RawResponse[Stream[Chat]]: ...
        def tick(self, *args: Any, **more: Any) -> Any: ...

    class _RawAsyncChats:
        follow = _async_raw(AsyncChats.follow)

        @overload
        def list(
            self,
            *,
            offset: int | None = None,
            limit: int | None = None,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncPage[Chat, ChatList]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["application/vnd.chats.ids+json"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[_builtins.list[int]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["application/x-ndjson"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[Chat]]: ...
        @overload
        def list(
            self,
            *,
            accept: Literal["text/csv"],
            offset: int | None = None,
            limit: int | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str]: ...
        def list(self, *args: Any, **more: Any) -> Any: ...

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

        @overload
        def find(
            self,
            *,
            stream: Literal[False] | None = None,
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Found]: ...
        @overload
        def find(
            self,
            *,
            stream: Literal[True],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[Chat]]: ...
        def find(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Chat]: ...
        @overload
        def get(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ChatChunk]]: ...
        def get(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def replace(
            self,
            id: str,
            *,
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Chat]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"],
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ChatChunk]]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            accept: Literal["text/csv"],
            stream: str | None = None,
            content_type: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["application/json"] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[Chat]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["text/event-stream"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ChatChunk]]: ...
        @overload
        def replace(
            self,
            id: str,
            *,
            body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
            content_type: Literal["text/plain"],
            accept: Literal["text/csv"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[str]: ...
        def replace(self, *args: Any, **more: Any) -> Any: ...

        @overload
        def get_log(
            self,
            id: str,
            *,
            accept: Literal["text/event-stream"] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ServerSentEvent]]: ...
        @overload
        def get_log(
            self,
            id: str,
            *,
            accept: Literal["application/octet-stream"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncDownload: ...
        def get_log(self, *args: Any, **more: Any) -> Any: ...

        listen = _async_raw(AsyncChats.listen)
        export = _async_raw(AsyncChats.export)

        @overload
        def tick(
            self,
            *,
            accept: Literal["text/event-stream"] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[ChatChunk]]: ...
        @overload
        def tick(
            self,
            *,
            accept: Literal["application/jsonl"],
            request_options: RequestOptions | None = None,
        ) -> _AsyncCall[AsyncStream[Chat]]: ...
        def tick(self, *args: Any, **more: Any) -> Any: ...
