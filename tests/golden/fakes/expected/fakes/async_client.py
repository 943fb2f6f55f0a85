"""What the operations of `client.async_client` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.stubs import stub
from ..resources.async_client import AsyncClientResource


class FakeAsyncClientResource(FakeResource):
    """The stubs of `client.async_client`."""

    fake = stub(AsyncClientResource.fake)
