"""What the operations of `client.single` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.single import Single


class FakeSingle(FakeResource):
    """The stubs of `client.single`."""

    list = stub(Single.list)
