"""What the operations of `client.resource` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits as _Limits
from .._testing.stubs import stub
from ..resources.resource import ResourceResource


class FakeResourceResource(FakeResource):
    """The stubs of `client.resource`."""

    returns_items = stub(
        ResourceResource.returns_items, q=_Limits(pattern='"""\\ {{ 7*7 }}')
    )
