"""What a schema of 3.1 says by itself, without what it refers to or is composed of."""

from __future__ import annotations

from typing import Any

from .document import Node, as_array, is_array, is_object


def kinds_of(schema: Node) -> list[str]:
    """The types that a schema names."""
    kind = schema.get("type")
    if is_array(kind):
        return [str(k) for k in kind]
    return [kind] if isinstance(kind, str) else []


def admits_null(schema: Any) -> bool:
    """Whether a schema says that null is a value of it."""
    if not is_object(schema):
        return False
    kind = schema.get("type")
    if kind == "null" or (is_array(kind) and "null" in kind):
        return True
    if schema.get("const", 0) is None or None in as_array(schema.get("enum")):
        return True
    members = (*as_array(schema.get("anyOf")), *as_array(schema.get("oneOf")))
    return any(map(admits_null, members))
