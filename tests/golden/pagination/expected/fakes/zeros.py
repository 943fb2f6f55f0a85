"""What the operations of `client.zeros` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits
from .._testing.lists import paged
from ..resources.zeros import Zeros


class FakeZeros(FakeResource):
    """The stubs of `client.zeros`."""

    list = paged(Zeros.list, page=Limits(minimum=0))
