"""What the operations of `client.refusals` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.refusals import Refusals


class FakeRefusals(FakeResource):
    """The stubs of `client.refusals`."""

    paged = stub(Refusals.paged)
