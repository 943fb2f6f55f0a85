"""What the operations of `client.chats` answer in a test."""

from __future__ import annotations

from .._runtime.decode import Typed
from .._runtime.events import ServerSentEvent
from .._testing.fakes import FakeResource
from .._testing.flows import choosing, flowing, streamed
from .._testing.lists import paged
from .._testing.stubs import varied
from ..models.chats import Chat, ChatChunk
from ..resources.chats import Chats


class FakeChats(FakeResource):
    """The stubs of `client.chats`."""

    follow = streamed(Chats.follow)
    list = paged(varied(Chats.list))
    create = choosing(Chats.create, Typed[ChatChunk])
    find = choosing(Chats.find, Typed[Chat])
    get = flowing(Chats.get, Typed[Chat], Typed[ChatChunk])
    replace = flowing(Chats.replace, Typed[Chat | str], Typed[ChatChunk])
    get_log = flowing(Chats.get_log, Typed[bytes], Typed[ServerSentEvent])
    listen = streamed(Chats.listen)
    export = streamed(Chats.export)
    tick = streamed(varied(Chats.tick))
