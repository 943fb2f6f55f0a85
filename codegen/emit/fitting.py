"""What stands for a value in examples, held against the limits of the documentation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from codegen import ir

Limits: TypeAlias = Sequence[tuple[str, ir.Value]]
_LARGE = 1e15
"""Where a float begins to be no exact number."""


def fits(limits: Limits) -> bool:
    """Whether an example of one sign, or of one item, is allowed. No pattern is tried: it
    is the documentation's, and may take for ever."""
    known = dict(limits)
    least = [known.get(keyword) for keyword in ("minLength", "minItems")]
    long = any(isinstance(number, int) and number > 1 for number in least)
    return not long and "pattern" not in known


def number(usual: float, limits: Limits) -> float:
    """A number within some limits: the usual one, else the first that is next to one."""
    sound = {
        keyword: limit
        for keyword, limit in limits
        if isinstance(limit, int | float) and abs(limit) < _LARGE
    }
    known = [n for n in sound.values() if isinstance(n, type(usual) | int)]
    near = (n + step for n in known for step in (0, 1, -1))
    return next((n for n in (usual, *near) if _is_within(n, sound)), usual)


def _is_within(number: float, limits: Mapping[str, float]) -> bool:
    return all(_holds(number, *limit) for limit in limits.items())


def _holds(number: float, keyword: str, limit: float) -> bool:
    match keyword:
        case "minimum":
            return number >= limit
        case "maximum":
            return number <= limit
        case "exclusiveMinimum":
            return number > limit
        case "exclusiveMaximum":
            return number < limit
        case "multipleOf":
            return bool(limit) and number % limit == 0
        case _:
            return True
