"""What the operations of `client.either` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.either import Either


class FakeEither(FakeResource):
    """The stubs of `client.either`."""

    list_both_ways = paged(Either.list_both_ways)
    list = paged(Either.list)
