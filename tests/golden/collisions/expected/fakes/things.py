"""What the operations of `client.things` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.things import Things


class FakeThings(FakeResource):
    """The stubs of `client.things`."""

    list = stub(Things.list)
    rename = stub(Things.rename)
