"""For tests of what uses the client: `fake()` is the API, without a network."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._testing.fakes import BaseFake
from ._testing.limits import Limits
from ._testing.refusals import Refused, Unused
from .client import AsyncClient, Client

if TYPE_CHECKING:
    from .fakes.async_client import FakeAsyncClientResource
    from .fakes.client import FakeClientResource2
    from .fakes.fake import FakeFake
    from .fakes.limits import FakeLimitsResource
    from .fakes.orders import FakeOrders
    from .fakes.refusals import FakeRefusals
    from .fakes.reset import FakeReset
    from .fakes.resource import FakeResourceResource
    from .fakes.testing import FakeTesting
    from .fakes.words import FakeWords

__all__ = ["Fake", "Refused", "Unused", "fake"]

_LIMITS = {
    "Address": {
        "city": Limits(min_length=2),
        "code": Limits(pattern="^\\d{5}$"),
        "distance": Limits(minimum=1e-07, maximum=3.402823669209385e38),
    },
    "AddressInput": {
        "city": Limits(min_length=2),
        "code": Limits(pattern="^\\d{5}$"),
        "distance": Limits(minimum=1e-07, maximum=3.402823669209385e38),
    },
    "Order": {
        "id": Limits(minimum=1),
        "slug": Limits(max_length=20, pattern="^[a-z-]+$"),
        "color": Limits(any_text=True),
        "tags": Limits(max_items=3, unique_items=True),
        "weight": Limits(exclusive_minimum=0, exclusive_maximum=100, multiple_of=0.5),
    },
    "OrderInput": {
        "id": Limits(minimum=1),
        "slug": Limits(max_length=20, pattern="^[a-z-]+$"),
        "color": Limits(any_text=True),
        "tags": Limits(max_items=3, unique_items=True),
        "weight": Limits(exclusive_minimum=0, exclusive_maximum=100, multiple_of=0.5),
    },
}
_CLOSED = {"Address", "AddressInput"}


class Fake(BaseFake[Client, AsyncClient]):
    """Fakes, answering as a test says."""

    def __init__(self, *, all_used: bool = True) -> None:
        super().__init__(
            Client,
            AsyncClient,
            arguments={
                "login": ("user", "password"),
                "key": "fake",
                "base_url": "https://api.example.com",
            },
            limits=_LIMITS,
            closed=_CLOSED,
            all_used=all_used,
        )

    @cached_property
    def async_client_(self) -> FakeAsyncClientResource:
        """What `client.async_client` answers."""
        from .fakes.async_client import FakeAsyncClientResource

        return FakeAsyncClientResource(self, "async_client_")

    @cached_property
    def client_(self) -> FakeClientResource2:
        """What `client.client` answers."""
        from .fakes.client import FakeClientResource2

        return FakeClientResource2(self, "client_")

    @cached_property
    def fake(self) -> FakeFake:
        """What `client.fake` answers."""
        from .fakes.fake import FakeFake

        return FakeFake(self, "fake")

    @cached_property
    def limits(self) -> FakeLimitsResource:
        """What `client.limits` answers."""
        from .fakes.limits import FakeLimitsResource

        return FakeLimitsResource(self, "limits")

    @cached_property
    def orders(self) -> FakeOrders:
        """What `client.orders` answers."""
        from .fakes.orders import FakeOrders

        return FakeOrders(self, "orders")

    @cached_property
    def refusals_(self) -> FakeRefusals:
        """What `client.refusals` answers."""
        from .fakes.refusals import FakeRefusals

        return FakeRefusals(self, "refusals_")

    @cached_property
    def reset_(self) -> FakeReset:
        """What `client.reset` answers."""
        from .fakes.reset import FakeReset

        return FakeReset(self, "reset_")

    @cached_property
    def resource(self) -> FakeResourceResource:
        """What `client.resource` answers."""
        from .fakes.resource import FakeResourceResource

        return FakeResourceResource(self, "resource")

    @cached_property
    def testing(self) -> FakeTesting:
        """What `client.testing` answers."""
        from .fakes.testing import FakeTesting

        return FakeTesting(self, "testing")

    @cached_property
    def words(self) -> FakeWords:
        """What `client.words` answers."""
        from .fakes.words import FakeWords

        return FakeWords(self, "words")


def fake(*, all_used: bool = True) -> Fake:
    """Return a fake to enter; without `all_used`, answers may be left over."""
    return Fake(all_used=all_used)
