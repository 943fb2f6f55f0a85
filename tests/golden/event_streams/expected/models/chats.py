"""What the operations of chats take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model


class Added(Model):
    event: Literal["added"]
    data: str


class Chat(Model):
    """What `chats.create`, `chats.get` and `chats.replace` return."""

    text: str


class ChatChunk(Model):
    delta: str


class ChatCreateRequest(Model):
    """The body of `chats.create`."""

    prompt: str

    stream: bool | None = None
    """Whether the answer comes in chunks."""


class ChatReplaceRequest(Model):
    """The body of `chats.replace`."""

    stream: str | None = None


class Found(Model):
    """What `chats.find` returns."""

    chats: ChatList | None = None


class Removed(Model):
    event: Literal["removed"]
    data: int
    reason: str | None = None


ChatFollowResponse: TypeAlias = Added | Removed

ChatList: TypeAlias = list[Chat]
