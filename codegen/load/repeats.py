"""How much may be written out again where it cannot be shared, and how deep."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from msgspec import Struct, field

from .gather import Key

MOST_REPEATED = 200_000
"""Nodes that may be written out again where they cannot be shared."""
DEEPEST = 120
"""Levels above what is written out, so that no chain of files costs the stack."""


class Repeats(Struct):
    """Knows what is being written out, and what was before."""

    _left: int = MOST_REPEATED
    _again: int = 0
    """How many of what is being written out were before."""
    _written: set[Key] = field(default_factory=set[Key])
    _open: set[Key] = field(default_factory=set[Key])

    def node(self) -> None:
        """One more node is written."""
        if self._again:
            self._left -= 1

    def is_open(self, key: Key) -> bool:
        """Whether a place is being written out already: it holds itself."""
        return key in self._open

    def too_large(self, depth: int) -> bool:
        """Whether no more may be written out at this depth."""
        return self._left < 0 or depth > DEEPEST

    @contextmanager
    def within(self, key: Key) -> Generator[None]:
        """While a place is written out."""
        again = key in self._written
        self._written.add(key)
        self._open.add(key)
        self._again += again
        yield
        self._again -= again
        self._open.discard(key)
