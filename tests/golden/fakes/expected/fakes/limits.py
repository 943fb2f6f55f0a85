"""What the operations of `client.limits` answer in a test."""

from __future__ import annotations

from .._testing.fakes import FakeResource
from .._testing.limits import Limits as _Limits
from .._testing.stubs import stub
from ..resources.limits import LimitsResource


class FakeLimitsResource(FakeResource):
    """The stubs of `client.limits`."""

    answers = stub(LimitsResource.answers, q=_Limits(min_length=1))
