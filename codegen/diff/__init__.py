"""What differs between two surfaces for a caller of the client.

A surface is what `codegen.surface` makes and the manifest keeps; this package knows
nothing else, so that two lock files are enough. What counts as breaking was held against
the checks of oasdiff and griffe; where a client differs from its API (a field that could be
left out and may now be null has the same type) the client decides. Headers of answers are in
no signature and in no docstring of a client, so nothing is said about them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .change import GROUPS, Change, Group, Step, step
from .classes import compare_classes, renamed_classes
from .client import compare_client
from .methods import compare_methods
from .types import Sides
from .webhooks import compare_webhooks

__all__ = ["GROUPS", "Change", "Group", "Step", "compare", "step"]


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[Change]:
    """All changes, breaking ones first, in a stable order."""
    renamed = renamed_classes(before["schemas"], after["schemas"])
    sides = Sides(before["schemas"], after["schemas"], renamed)
    found = dict.fromkeys(_changes(before, after, sides))
    return sorted(found, key=lambda change: GROUPS.index(change.group))


def _changes(
    before: Mapping[str, Any], after: Mapping[str, Any], sides: Sides
) -> Iterator[Change]:
    yield from compare_client(before["client"], after["client"])
    yield from compare_methods(before, after, sides)
    yield from compare_webhooks(before, after, sides)
    yield from compare_classes(sides)
