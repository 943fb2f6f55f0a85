"""What the operations of `client.albums` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.lists import paged
from ..resources.albums import AlbumsResource


class FakeAlbumsResource(FakeResource):
    """The stubs of `client.albums`."""

    list = paged(AlbumsResource.list)
