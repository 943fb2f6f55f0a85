"""What the operations of `client.offsets` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.offsets import Offsets


class FakeOffsets(FakeResource):
    """The stubs of `client.offsets`."""

    search_found = paged(Offsets.search_found)
    list = paged(Offsets.list)
