"""What the operations of `client.lasts` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.lasts import Lasts


class FakeLasts(FakeResource):
    """The stubs of `client.lasts`."""

    list = paged(Lasts.list)
