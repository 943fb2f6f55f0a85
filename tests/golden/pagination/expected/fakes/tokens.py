"""What the operations of `client.tokens` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.tokens import Tokens


class FakeTokens(FakeResource):
    """The stubs of `client.tokens`."""

    list = paged(Tokens.list)
