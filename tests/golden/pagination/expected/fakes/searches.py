"""What the operations of `client.searches` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.searches import Searches


class FakeSearches(FakeResource):
    """The stubs of `client.searches`."""

    by_cursor = paged(Searches.by_cursor)
    hits = paged(Searches.hits)
    by_last = paged(Searches.by_last)
    by_number = paged(Searches.by_number)
    by_offset = paged(Searches.by_offset)
    by_token = paged(Searches.by_token)
