"""What the operations of `client.client` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits as _Limits
from .._testing.stubs import stub as _stub
from ..resources.client import ClientResource


class FakeClientResource(FakeResource):
    """The stubs of `client.client`."""

    stub = _stub(ClientResource.stub, method=_Limits(max_length=3))
    returns = _stub(ClientResource.returns)
    limits = _stub(ClientResource.limits)
    calls = _stub(ClientResource.calls)
