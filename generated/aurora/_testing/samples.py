"""Values made up, where a test does not care."""

from __future__ import annotations

import datetime as _datetime
import uuid as _uuid
from collections.abc import Mapping
from typing import Any, Literal, get_args, get_origin

from .classes import is_object, rows
from .hints import members_of

_DAY = _datetime.datetime(2026, 4, 28, 15, 30, tzinfo=_datetime.UTC)
_SCALARS: Mapping[Any, Any] = {
    _datetime.date: _DAY.date(),
    _datetime.datetime: _DAY,
    _datetime.time: _DAY.time(),
    _uuid.UUID: _uuid.UUID(int=0),
    bool: False,
    str: "",
    bytes: b"",
    list: [],
    dict: {},
}


def sample(hint: Any, number: int, depth: int = 16) -> Any:
    """Return a value of a type: None where it may be, else the least there can be; any
    number in it is `number`."""
    members = members_of(hint)
    if type(None) in members or not depth:
        return None
    first, args = get_origin(members[0]) or members[0], get_args(members[0])
    if first is Literal:
        return args[0]
    if first is tuple:
        return [sample(arg, number, depth - 1) for arg in args]
    if is_object(members[0]):
        fields = rows(members[0]).items()
        needed = [(wire, type) for wire, (type, required) in fields if required]
        return {wire: sample(type, number, depth - 1) for wire, type in needed}
    return _SCALARS.get(first, number)
