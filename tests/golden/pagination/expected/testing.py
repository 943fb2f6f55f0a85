"""For tests of what uses the client: `fake()` is the API, without a network."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._testing.fakes import BaseFake
from ._testing.refusals import Refused, Unused
from .client import AsyncClient, Client

if TYPE_CHECKING:
    from .fakes.albums import FakeAlbumsResource
    from .fakes.cursors import FakeCursors
    from .fakes.echoes import FakeEchoes
    from .fakes.either import FakeEither
    from .fakes.events import FakeEvents
    from .fakes.hals import FakeHals
    from .fakes.headers import FakeHeaders
    from .fakes.keysets import FakeKeysets
    from .fakes.lasts import FakeLasts
    from .fakes.links import FakeLinks
    from .fakes.numbers import FakeNumbers
    from .fakes.offsets import FakeOffsets
    from .fakes.searches import FakeSearches
    from .fakes.single import FakeSingle
    from .fakes.statuses import FakeStatuses
    from .fakes.tokens import FakeTokens
    from .fakes.traps import FakeTraps
    from .fakes.usages import FakeUsages
    from .fakes.zeros import FakeZeros

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
    def albums(self) -> FakeAlbumsResource:
        """What `client.albums` answers."""
        from .fakes.albums import FakeAlbumsResource

        return FakeAlbumsResource(self, "albums")

    @cached_property
    def cursors(self) -> FakeCursors:
        """What `client.cursors` answers."""
        from .fakes.cursors import FakeCursors

        return FakeCursors(self, "cursors")

    @cached_property
    def echoes(self) -> FakeEchoes:
        """What `client.echoes` answers."""
        from .fakes.echoes import FakeEchoes

        return FakeEchoes(self, "echoes")

    @cached_property
    def either(self) -> FakeEither:
        """What `client.either` answers."""
        from .fakes.either import FakeEither

        return FakeEither(self, "either")

    @cached_property
    def events(self) -> FakeEvents:
        """What `client.events` answers."""
        from .fakes.events import FakeEvents

        return FakeEvents(self, "events")

    @cached_property
    def hals(self) -> FakeHals:
        """What `client.hals` answers."""
        from .fakes.hals import FakeHals

        return FakeHals(self, "hals")

    @cached_property
    def headers(self) -> FakeHeaders:
        """What `client.headers` answers."""
        from .fakes.headers import FakeHeaders

        return FakeHeaders(self, "headers")

    @cached_property
    def keysets(self) -> FakeKeysets:
        """What `client.keysets` answers."""
        from .fakes.keysets import FakeKeysets

        return FakeKeysets(self, "keysets")

    @cached_property
    def lasts(self) -> FakeLasts:
        """What `client.lasts` answers."""
        from .fakes.lasts import FakeLasts

        return FakeLasts(self, "lasts")

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
    def searches(self) -> FakeSearches:
        """What `client.searches` answers."""
        from .fakes.searches import FakeSearches

        return FakeSearches(self, "searches")

    @cached_property
    def single(self) -> FakeSingle:
        """What `client.single` answers."""
        from .fakes.single import FakeSingle

        return FakeSingle(self, "single")

    @cached_property
    def statuses(self) -> FakeStatuses:
        """What `client.statuses` answers."""
        from .fakes.statuses import FakeStatuses

        return FakeStatuses(self, "statuses")

    @cached_property
    def tokens(self) -> FakeTokens:
        """What `client.tokens` answers."""
        from .fakes.tokens import FakeTokens

        return FakeTokens(self, "tokens")

    @cached_property
    def traps(self) -> FakeTraps:
        """What `client.traps` answers."""
        from .fakes.traps import FakeTraps

        return FakeTraps(self, "traps")

    @cached_property
    def usages(self) -> FakeUsages:
        """What `client.usages` answers."""
        from .fakes.usages import FakeUsages

        return FakeUsages(self, "usages")

    @cached_property
    def zeros(self) -> FakeZeros:
        """What `client.zeros` answers."""
        from .fakes.zeros import FakeZeros

        return FakeZeros(self, "zeros")


def fake(*, all_used: bool = True) -> Fake:
    """Return a fake to enter; without `all_used`, answers may be left over."""
    return Fake(all_used=all_used)
