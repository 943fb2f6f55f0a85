"""Values of an enum in the type that stands beside them: YAML reads the strings `1` and `no` as
a number and a boolean."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from ..document import Node, is_array, is_object


def of_its_type(schema: Node) -> Node:
    """A schema whose `enum` holds values of the `type` that stands beside it."""
    said = schema["type"] if is_array(schema["type"]) else [schema["type"]]
    kinds = [kind for kind in said if isinstance(kind, str)]
    values = schema["enum"]
    if all(value is None or _fits(value, kinds) for value in values):
        return schema
    return {**schema, "enum": [_brought(value, kinds) for value in values]}


_PYTHON: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def _fits(value: Any, kinds: list[str]) -> bool:
    known = [kind for kind in kinds if kind in _PYTHON]
    return not known or any(type(value) in _PYTHON[kind] for kind in known)


def _brought(value: Any, kinds: list[str]) -> Any:
    """A value in one of the types, or as it is where it has no reading in any of them."""
    if value is None or _fits(value, kinds):
        return value
    for kind in kinds:
        reading = _READINGS.get(kind)
        try:
            if reading is not None:
                return reading(value)
        except (KeyError, TypeError, ValueError):
            continue
    return value


def _integer(value: Any) -> int:
    if isinstance(value, float) and not value.is_integer():
        raise ValueError(value)
    return int(value)


def _text(value: Any) -> str:
    if is_object(value) or is_array(value):
        raise ValueError("a structure has no reading as text")
    return json.dumps(value) if isinstance(value, bool) else str(value)


_READINGS: dict[str, Callable[[Any], Any]] = {
    "string": _text,
    "integer": _integer,
    "number": float,
    "boolean": lambda value: {"true": True, "false": False}[str(value).lower()],
}
