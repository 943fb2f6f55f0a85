"""What the operations of `client.statuses` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.statuses import Statuses


class FakeStatuses(FakeResource):
    """The stubs of `client.statuses`."""

    list = paged(Statuses.list)
