"""For tests of what uses the client: `fake()` is the API, without a network."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._testing.fakes import BaseFake
from ._testing.refusals import Refused, Unused
from .client import AsyncClient, Client

if TYPE_CHECKING:
    from .fakes.customers import FakeCustomers

__all__ = ["Fake", "Refused", "Unused", "fake"]


class Fake(BaseFake[Client, AsyncClient]):
    """Kajabi API V1, answering as a test says."""

    def __init__(self, *, all_used: bool = True) -> None:
        super().__init__(
            Client,
            AsyncClient,
            arguments={"bearer": "fake"},
            all_used=all_used,
        )

    @cached_property
    def customers(self) -> FakeCustomers:
        """What `client.customers` answers."""
        from .fakes.customers import FakeCustomers

        return FakeCustomers(self, "customers")


def fake(*, all_used: bool = True) -> Fake:
    """Return a fake to enter; without `all_used`, answers may be left over."""
    return Fake(all_used=all_used)
