"""What the documentation allows of a value beyond its type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The limits of one argument or field, in the words of JSON Schema."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    any_text: bool = False
    """Whether any text will do, beside the values that are listed."""

    def broken(self, value: Any) -> Iterator[str]:
        """Yield what the documentation says that the value does not keep to."""
        for field in fields(self):
            limit = getattr(self, field.name)
            if field.name in _RULES and limit is not None:
                kind, keeps, words = _RULES[field.name]
                fits = isinstance(value, kind) and not isinstance(value, bool)
                if fits and not keeps(value, limit):
                    yield words.format(limit)


_NUMBER, _LIST = (int, float, Decimal), (list, tuple)


def _multiple(value: Any, of: Any) -> bool:
    return not of or not Decimal(str(value)) % Decimal(str(of))


def _matches(value: str, pattern: str) -> bool:
    try:
        return re.search(pattern, value) is not None
    except re.error:
        return True  # of another dialect (ECMA-262), which is not read here


def _unique(value: Sequence[Any], wanted: bool) -> bool:
    return not wanted or all(item not in value[:n] for n, item in enumerate(value))


_RULES: dict[str, tuple[Any, Callable[[Any, Any], bool], str]] = {
    "minimum": (_NUMBER, lambda v, low: v >= low, "be at least {}"),
    "maximum": (_NUMBER, lambda v, high: v <= high, "be at most {}"),
    "exclusive_minimum": (_NUMBER, lambda v, low: v > low, "be more than {}"),
    "exclusive_maximum": (_NUMBER, lambda v, high: v < high, "be less than {}"),
    "multiple_of": (_NUMBER, _multiple, "be a multiple of {}"),
    "min_length": (str, lambda v, low: len(v) >= low, "have a length of at least {}"),
    "max_length": (str, lambda v, high: len(v) <= high, "have a length of at most {}"),
    "pattern": (str, _matches, "match {}"),
    "min_items": (_LIST, lambda v, low: len(v) >= low, "have a length of at least {}"),
    "max_items": (_LIST, lambda v, high: len(v) <= high, "have a length of at most {}"),
    "unique_items": (_LIST, _unique, "hold nothing twice"),
}
"""Of each limit: the values that it is about, whether one keeps it, and its words."""
