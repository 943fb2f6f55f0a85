"""What the operations of `client.numbers` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.numbers import Numbers


class FakeNumbers(FakeResource):
    """The stubs of `client.numbers`."""

    list_nested = paged(Numbers.list_nested)
    list = paged(Numbers.list)
