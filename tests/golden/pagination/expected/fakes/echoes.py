"""What the operations of `client.echoes` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.echoes import Echoes


class FakeEchoes(FakeResource):
    """The stubs of `client.echoes`."""

    list = paged(Echoes.list)
