"""What the operations of `client.reset` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.reset import Reset


class FakeReset(FakeResource):
    """The stubs of `client.reset`."""

    unchecked = stub(Reset.unchecked)
