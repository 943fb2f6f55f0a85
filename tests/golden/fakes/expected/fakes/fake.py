"""What the operations of `client.fake` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.fake import Fake


class FakeFake(FakeResource):
    """The stubs of `client.fake`."""

    raises = stub(Fake.raises)
