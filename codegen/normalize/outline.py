"""What a schema looks like from outside: whether it needs a name, and null apart."""

from __future__ import annotations

from typing import Any, TypeGuard

from ..document import Node, as_array, is_array, is_object

TELLING = frozenset(
    """properties items allOf anyOf oneOf enum additionalProperties prefixItems
    patternProperties unevaluatedProperties""".split()
)
"""Keywords without which a schema neither needs a name nor holds one that does."""
_ANNOTATIONS = frozenset(
    """description title deprecated readOnly writeOnly default examples example externalDocs
    summary""".split()
)


def without_null(schema: Node) -> tuple[Node, bool]:
    """The shape of a schema, annotations and null taken away, and whether null was there."""
    shape = {
        key: value
        for key, value in schema.items()
        if key not in _ANNOTATIONS and not key.startswith("x-")
    }
    nullable = False
    kind = shape.get("type")
    if is_array(kind):
        kinds = [k for k in kind if k != "null"]
        nullable = len(kinds) < len(kind)
        shape["type"] = kinds[0] if len(kinds) == 1 else kinds
    if is_array(shape.get("enum")) and None in shape["enum"]:
        nullable = True
        shape["enum"] = [value for value in shape["enum"] if value is not None]
    for union in ("anyOf", "oneOf"):
        if any(is_null(member) for member in as_array(shape.get(union))):
            nullable = True
    return shape, nullable


def is_own(node: Any) -> TypeGuard[Node]:
    """Whether a schema says itself what it is."""
    return is_object(node) and "$ref" not in node


def tells(node: Any) -> bool:
    """Whether a schema may need a name, or hold one that does."""
    return is_own(node) and not TELLING.isdisjoint(node)


def is_enum(shape: Node) -> bool:
    """A set of at least two scalars that Python has literals for."""
    values = shape.get("enum")
    if not is_array(values) or len({str(v) for v in values}) < 2:
        return False
    return all(isinstance(value, str | int) for value in values)


def is_open(members: list[Any]) -> bool:
    """Whether a union is one set of known strings beside any other string, which needs no
    second name."""
    others = [m for m in members if not is_null(m)]
    shapes = [without_null(m)[0] if is_own(m) else {} for m in others]
    known = sum(is_enum(s) and s.get("type", "string") == "string" for s in shapes)
    return len(shapes) == 2 and known == 1 and {"type": "string"} in shapes


def is_free(shape: Node) -> bool:
    """Whether a shape is an object that may hold anything."""
    return (
        shape.get("type") == "object"
        and not (shape.keys() - {"type", "additionalProperties", "properties"})
        and not is_object(shape.get("additionalProperties"))
    )


def is_null(node: Any) -> bool:
    """Whether a schema admits null alone."""
    return is_object(node) and node.get("type") == "null"


def only_words(node: Any) -> bool:
    """Whether a schema says nothing but words."""
    return is_object(node) and node.keys() <= _ANNOTATIONS


def items_of(node: Any) -> list[tuple[str, Any]]:
    """The entries of an object, their names as text."""
    return [(str(k), v) for k, v in node.items()] if is_object(node) else []
