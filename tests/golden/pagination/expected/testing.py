"""For tests of what uses the client: `fake()` is the API, without a network."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._testing.fakes import BaseFake
from ._testing.refusals import Refused, Unused
from .client import AsyncClient, Client

if TYPE_CHECKING:
    from .fakes.cursors import FakeCursors
    from .fakes.links import FakeLinks
    from .fakes.numbers import FakeNumbers
    from .fakes.offsets import FakeOffsets
    from .fakes.single import FakeSingle

__all__ = ["Fake", "Refused", "Unused", "fake"]


class Fake(BaseFake[Client, AsyncClient]):
    """Pages, answering as a test says."""

    def __init__(self, *, all_used: bool = True) -> None:
        super().__init__(
            Client,
            AsyncClient,
            arguments={"base_url": "https://api.example.com"},
            all_used=all_used,
        )

    @cached_property
    def cursors(self) -> FakeCursors:
        """What `client.cursors` answers."""
        from .fakes.cursors import FakeCursors

        return FakeCursors(self, "cursors")

    @cached_property
    def links(self) -> FakeLinks:
        """What `client.links` answers."""
        from .fakes.links import FakeLinks

        return FakeLinks(self, "links")

    @cached_property
    def numbers(self) -> FakeNumbers:
        """What `client.numbers` answers."""
        from .fakes.numbers import FakeNumbers

        return FakeNumbers(self, "numbers")

    @cached_property
    def offsets(self) -> FakeOffsets:
        """What `client.offsets` answers."""
        from .fakes.offsets import FakeOffsets

        return FakeOffsets(self, "offsets")

    @cached_property
    def single(self) -> FakeSingle:
        """What `client.single` answers."""
        from .fakes.single import FakeSingle

        return FakeSingle(self, "single")


def fake(*, all_used: bool = True) -> Fake:
    """Return a fake to enter; without `all_used`, answers may remain that nothing asks for."""
    return Fake(all_used=all_used)
