"""What the operations of `client.links` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.links import Links


class FakeLinks(FakeResource):
    """The stubs of `client.links`."""

    list = paged(Links.list)
