"""What the operations of `client.chats` answer in a test."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO, Literal

from .._runtime.decode import Typed
from .._runtime.events import ServerSentEvent
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.streams import Stream
from .._testing.fakes import FakeResource
from .._testing.flows import choosing, flowing, streamed
from .._testing.lists import paged
from ..models.chats import Chat, ChatChunk, ChatList, Found
from ..resources.chats import Chats

if TYPE_CHECKING:

    class _Calls:
        """What can be called in several ways, with all that one of these takes."""

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
        ) -> Page[Chat, ChatList]: ...

        def create(
            self,
            *,
            prompt: str,
            stream: bool | None = None,
            request_options: RequestOptions | None = None,
        ) -> Chat: ...

        def find(
            self,
            *,
            stream: bool | None = None,
            request_options: RequestOptions | None = None,
        ) -> Found: ...

        def get(
            self,
            id: str,
            *,
            accept: Literal[
                "application/json", "text/event-stream"
            ] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> Chat: ...

        def replace(
            self,
            id: str,
            *,
            stream: str | None = None,
            body: (
                str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None
            ) = None,
            content_type: Literal[
                "application/json", "text/plain"
            ] = "application/json",
            accept: Literal[
                "application/json", "text/event-stream", "text/csv"
            ] = "application/json",
            request_options: RequestOptions | None = None,
        ) -> Chat: ...

        def get_log(
            self,
            id: str,
            *,
            accept: Literal[
                "text/event-stream", "application/octet-stream"
            ] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> Stream[ServerSentEvent]: ...

        def tick(
            self,
            *,
            accept: Literal[
                "text/event-stream", "application/jsonl"
            ] = "text/event-stream",
            request_options: RequestOptions | None = None,
        ) -> Stream[ChatChunk]: ...

else:
    _Calls = Chats


class FakeChats(FakeResource):
    """The stubs of `client.chats`."""

    follow = streamed(Chats.follow)
    list = paged(_Calls.list)
    create = choosing(_Calls.create, Typed[ChatChunk])
    find = choosing(_Calls.find, Typed[Chat])
    get = flowing(_Calls.get, Typed[Chat], Typed[ChatChunk])
    replace = flowing(_Calls.replace, Typed[Chat | str], Typed[ChatChunk])
    get_log = flowing(_Calls.get_log, Typed[bytes], Typed[ServerSentEvent])
    listen = streamed(Chats.listen)
    export = streamed(Chats.export)
    tick = streamed(_Calls.tick)
