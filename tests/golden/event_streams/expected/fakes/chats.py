"""What the operations of `client.chats` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.flows import choosing, streamed
from ..models.chats import ChatChunk
from ..resources.chats import Chats


class FakeChats(FakeResource):
    """The stubs of `client.chats`."""

    follow = streamed(Chats.follow)
    create = choosing(Chats.create, ChatChunk)
    listen = streamed(Chats.listen)
    export = streamed(Chats.export)
