"""What the operations of chats take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Chat(Model):
    """What `chats.create` returns."""

    text: str


class ChatChunk(Model):
    delta: str


class ChatCreateRequest(Model):
    """The body of `chats.create`."""

    prompt: str
    stream: bool | None = None
    """Whether the answer comes in chunks."""
