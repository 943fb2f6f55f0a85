"""What the operations of `client.usages` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.usages import Usages


class FakeUsages(FakeResource):
    """The stubs of `client.usages`."""

    list = paged(Usages.list)
