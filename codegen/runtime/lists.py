"""Arguments that are lists."""

from __future__ import annotations

from typing import TypeVar

_T = TypeVar("_T")


def many(value: _T) -> _T:
    """Return a list argument; a bare string, which is a sequence too, is a `TypeError`."""
    if isinstance(value, str | bytes):
        raise TypeError(f"expected a list of values, got a {type(value).__name__}")
    return value
