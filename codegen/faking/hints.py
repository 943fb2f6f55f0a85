"""Types as the client writes them: what they are made of, and what they are called."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from ..runtime.decode import Typed
from ..runtime.options import Omit
from ..runtime.schemas import parts_of

_CALLED = {
    "str": "text",
    "int": "an integer",
    "float": "a number",
    "bool": "a bool",
    "date": "a date (2026-04-28)",
    "datetime": "a time (2026-04-28T15:30:00Z)",
    "time": "a time of day (15:30:00)",
    "UUID": "a UUID",
    "Decimal": "a number",
    "list": "a list",
    "Sequence": "a list",
    "tuple": "a tuple",
    "dict": "a dict",
    "Mapping": "a dict",
    "NoneType": "None",
    "BinaryIO": "an open file",
    "Path": "a Path",
}


@cache
def members_of(hint: Any) -> tuple[Any, ...]:
    """Return the types that a value of a type may be of: notes and names taken off."""
    return tuple(dict.fromkeys(_members(hint)))


def _members(hint: Any) -> Iterator[Any]:
    for part in parts_of(hint):
        if get_origin(part) in (Annotated, Typed):
            yield from _members(get_args(part)[0])
        elif hasattr(part, "__value__"):
            value, scope = part.__value__, vars(sys.modules[part.__module__])
            yield from _members(eval(value, scope) if isinstance(value, str) else value)
        else:
            yield type(None) if part is None else part


def called(members: Iterable[Any]) -> str:
    """Return what a value has to be, in words."""
    values = [v for m in members if get_origin(m) is Literal for v in get_args(m)]
    words = [
        _called(m) for m in members if get_origin(m) is not Literal and m is not Omit
    ]
    if values:
        listed = ", ".join(map(repr, values[:12])) + (", …" if len(values) > 12 else "")
        words.insert(0, f"one of {listed}" if len(values) > 1 else listed)
    return " or ".join(dict.fromkeys(words)) or "left out"


def _called(hint: Any) -> str:
    name = getattr(get_origin(hint) or hint, "__name__", str(hint))
    return _CALLED.get(name, name)
