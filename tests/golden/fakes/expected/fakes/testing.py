"""What the operations of `client.testing` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.testing import Testing


class FakeTesting(FakeResource):
    """The stubs of `client.testing`."""

    when = stub(Testing.when)
