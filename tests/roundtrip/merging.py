"""Two schemas as one that both admit, as far as instances are to be drawn from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.document import Node


class Impossible(Exception):
    """No instance was found; the words say why."""


def merged(left: Node, right: Node) -> Node:
    """What both admit; `Impossible` where their types or constants exclude each other."""
    result = dict(left)
    for key, value in right.items():
        if key not in result:
            result[key] = value
        elif key in _RULES:
            result[key] = _RULES[key](result[key], value)
    return result


def _types(left: Any, right: Any) -> list[str]:
    one, other = _listed(left), _listed(right)
    found = [kind for kind in one if kind in other]
    if "integer" in one + other and "number" in one + other and "integer" not in found:
        found.append("integer")
    if not found:
        raise Impossible(f"both {left} and {right}")
    return found


def _listed(types: Any) -> list[str]:
    return [types] if isinstance(types, str) else list(types)


def _properties(left: Node, right: Node) -> Node:
    shared = {
        name: {"allOf": [left[name], right[name]]} for name in left if name in right
    }
    return {**left, **right, **shared}


def _enum(left: list[Any], right: list[Any]) -> list[Any]:
    found = [value for value in left if value in right]
    if not found:
        raise Impossible("enums without a common value")
    return found


def _const(left: Any, right: Any) -> Any:
    if left != right:
        raise Impossible("two constants")
    return left


def _both(left: Any, right: Any) -> Any:
    return {"allOf": [left, right]}


_RULES: dict[str, Callable[[Any, Any], Any]] = {
    "type": _types,
    "properties": _properties,
    "required": lambda left, right: list(dict.fromkeys([*left, *right])),
    "enum": _enum,
    "const": _const,
    "items": _both,
    "additionalProperties": lambda left, right: (
        False if False in (left, right) else _both(left, right)
    ),
    "patternProperties": _properties,
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), max),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), min),
    "exclusiveMinimum": max,
    "exclusiveMaximum": min,
    "uniqueItems": lambda left, right: left or right,
}
