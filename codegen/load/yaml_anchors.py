"""What the anchors of a YAML document stand for, and how much their aliases add to it."""

from __future__ import annotations

from typing import Any

from yaml.events import AliasEvent

from .refused import Refused

MOST_EXPANDED = 200_000
"""Nodes that aliases may add, beside ten times what the text itself holds."""


class Anchors:
    """Anchored values with the number of nodes that each stands for."""

    def __init__(self) -> None:
        self.values: dict[str, tuple[Any, int]] = {}
        self.open: set[str] = set()
        self.added = 0

    def get(self, event: AliasEvent, nodes: int) -> tuple[Any, int]:
        """What an alias means, and its size; raises `Refused` for circles and bombs."""
        name: str = event.anchor or ""
        offset: int = event.start_mark.index  # type: ignore[union-attr]
        if name in self.open:
            raise Refused(
                "cyclic-alias", f"the alias `*{name}` lies within itself", offset
            )
        if name not in self.values:
            raise Refused("invalid-yaml", f"no anchor `&{name}` stands above", offset)
        value, size = self.values[name]
        self.added += size
        if self.added > MOST_EXPANDED + 10 * nodes:
            message = (
                f"the aliases of this YAML stand for more than {self.added:,} nodes"
            )
            raise Refused(
                "alias-bomb", message, offset, "write the parts out once each"
            )
        return value, size
