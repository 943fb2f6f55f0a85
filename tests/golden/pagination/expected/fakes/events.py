"""What the operations of `client.events` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.events import Events


class FakeEvents(FakeResource):
    """The stubs of `client.events`."""

    list = paged(Events.list)
