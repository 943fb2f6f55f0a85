"""A name that nobody has yet."""

from __future__ import annotations

from collections.abc import Iterable


def unique(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where it is taken: there is no better word left."""
    used = {other.lower() for other in taken}
    number, result = 2, name
    while result.lower() in used:
        result = f"{name.rstrip('_')}_{number}"
        number += 1
    return result
