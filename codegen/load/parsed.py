"""What was read of a text, with what was noticed on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .mended import Mended

Duplicate = tuple[str, int]
"""A key that repeats and the offset of its later place."""


class Parsed:
    """A tree with what was noticed while reading it."""

    def __init__(self, data: Any) -> None:
        self.data = data
        self.duplicates: list[Duplicate] = []
        self.controls: list[int] = []
        self.lax: int | None = None
        """Where JSON is not strict, but what is meant is clear."""
        self.second: int | None = None
        """Where a second YAML document begins, which is not read."""
        self.mended: Mended | None = None
        """The text that was read, where it is not the one that was given."""

    def duplicate(self, key: str, offset: int) -> None:
        self.duplicates.append((key, offset))
