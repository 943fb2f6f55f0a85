"""What the operations of `client.cursors` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.cursors import Cursors


class FakeCursors(FakeResource):
    """The stubs of `client.cursors`."""

    list = paged(Cursors.list)
