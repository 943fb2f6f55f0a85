"""What the operations of `client.th_ings` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.th_ings import ThIngs


class FakeThIngs(FakeResource):
    """The stubs of `client.th_ings`."""

    create = stub(ThIngs.create)
