"""What constraints and defaults say, in words: they are documented, not enforced."""

from __future__ import annotations

import re
from json import dumps
from math import isfinite
from typing import Any

from .. import ir
from ..document import Node

_CONSTRAINTS = frozenset(
    """minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum minItems maxItems
    pattern""".split()
)
_LIMITS = _CONSTRAINTS | {"multipleOf", "uniqueItems"}


_LONGEST = 80
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LIMITING = re.compile(r"max|min|most|least|up to|between|range|limit|than", re.I)


def described(schema: Node) -> str:
    """The description of a schema, followed by what its constraints say."""
    said = text_of(schema.get("description"))
    if _CONSTRAINTS.isdisjoint(schema):
        return said
    notes = [note for note in _notes(schema) if not _says(said, note)]
    if not notes:
        return said
    if said and said[-1] not in ".!?:":
        said += "."
    return (
        "\n\n".join([said, " ".join(notes)])
        if "\n" in said
        else " ".join([said, *notes]).strip()
    )


def _says(said: str, note: str) -> bool:
    """Whether the documentation's own words say it: "Minimum: 1. Maximum: 50."."""
    if note.rstrip(".") in said:
        return True
    numbers = set(_NUMBER.findall(note))
    told = numbers <= set(_NUMBER.findall(said))
    return told and bool(numbers) and "`" not in note and bool(_LIMITING.search(said))


def limits(schema: Node) -> tuple[tuple[str, ir.Value], ...]:
    """The constraints by keyword, sorted: what `diff` compares."""
    if _LIMITS.isdisjoint(schema):
        return ()
    found = ((key, schema[key]) for key in sorted(_LIMITS & schema.keys()))
    return tuple((key, value) for key, value in found if _limits(key, value))


def _limits(key: str, value: Any) -> bool:
    """Whether a constraint is one: `uniqueItems` is true, `pattern` a text, and all others
    are numbers."""
    if key == "uniqueItems":
        return value is True
    return isinstance(value, str) if key == "pattern" else _number(value)


def _notes(schema: Node) -> list[str]:
    return [
        note
        for note in (_length(schema), _range(schema), _items(schema), _pattern(schema))
        if note
    ]


def _length(schema: Node) -> str:
    return _between(schema.get("minLength"), schema.get("maxLength"), "character")


def _items(schema: Node) -> str:
    return _between(schema.get("minItems"), schema.get("maxItems"), "item")


def _between(low: Any, high: Any, unit: str) -> str:
    low = low if isinstance(low, int) and low > 0 else None
    if not isinstance(high, int):
        return f"At least {low} {_plural(unit, low)}." if low and low > 1 else ""
    if low is not None and low == high:
        return f"Exactly {low} {_plural(unit, low)}."
    if low and low > 1:
        return f"{low} to {high} {unit}s."
    return f"At most {high} {_plural(unit, high)}."


def _plural(unit: str, count: int) -> str:
    return unit if count == 1 else f"{unit}s"


def _range(schema: Node) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    if _number(low) and _number(high):
        return f"{low} to {high}."
    if _number(low):
        return f"{low} or more."
    if _number(high):
        return f"At most {high}."
    if _number(above):
        return f"More than {above}."
    return f"Less than {below}." if _number(below) else ""


def _number(value: Any) -> bool:
    return (
        isinstance(value, int | float) and type(value) is not bool and isfinite(value)
    )


def _pattern(schema: Node) -> str:
    pattern = schema.get("pattern")
    if (
        not isinstance(pattern, str)
        or len(pattern) > 60
        or "`" in pattern
        or "\n" in pattern
    ):
        return ""
    return f"Matches `{pattern}`."


def default_of(schema: Node) -> ir.Default:
    """The default to tell. An empty array or object says no more than its absence, and a
    long one is for the documentation."""
    default = schema.get("default")
    if isinstance(default, str | int | float | bool):
        return default
    if not default:
        return None
    text = dumps(default, ensure_ascii=False, default=str)
    return ir.Json(text) if len(text) <= _LONGEST else None


def text_of(value: Any) -> str:
    """A text without blanks around it; "" for what is none."""
    return value.strip() if isinstance(value, str) else ""
