"""What the operations of `client.headers` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.headers import Headers


class FakeHeaders(FakeResource):
    """The stubs of `client.headers`."""

    list = paged(Headers.list)
