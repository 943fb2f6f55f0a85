"""Which places of a document became one schema, and why."""

from __future__ import annotations

from msgspec import Struct


class Unification(Struct, frozen=True):
    """For `inspect`: the places that became one schema, and guesses about what they are."""

    name: str
    pointers: tuple[str, ...]
    why: str
