"""What the operations of `client.hals` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.hals import Hals


class FakeHals(FakeResource):
    """The stubs of `client.hals`."""

    list = paged(Hals.list)
