"""What the operations of `client.keysets` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from .._testing.stubs import stub
from ..resources.keysets import Keysets


class FakeKeysets(FakeResource):
    """The stubs of `client.keysets`."""

    list = paged(Keysets.list)
    list_newest = stub(Keysets.list_newest)
