"""What the operations of `client.client` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits as _Limits
from .._testing.stubs import stub as _stub
from ..resources.client import ClientResource2


class FakeClientResource2(FakeResource):
    """The stubs of `client.client`."""

    stub = _stub(ClientResource2.stub, method=_Limits(max_length=3))
    returns = _stub(ClientResource2.returns)
    limits = _stub(ClientResource2.limits)
    calls = _stub(ClientResource2.calls)
