"""Arrays and objects without properties of their own (JSON Schema 2020-12, core, 10.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import ir
from ..document import Node, escape, is_array, is_object
from .scalars import ANY

Lower = Callable[[Any, str], ir.Type]


def array(schema: Node, pointer: str, lower: Lower) -> ir.Type:
    """A list, or a tuple where every place is described and has to be there."""
    items, first = schema.get("items"), schema.get("prefixItems")
    if not is_array(first) or not first:
        return ir.ListOf(lower(items, f"{pointer}/items"))
    places = enumerate(first)
    members = tuple(lower(item, f"{pointer}/prefixItems/{n}") for n, item in places)
    closed = items is False or schema.get("maxItems") == len(members)
    if closed and schema.get("minItems") == len(members):
        return ir.TupleOf(members, None)
    if closed:
        return ir.ListOf(union_of(members))
    rest = lower(items, f"{pointer}/items")
    return ir.ListOf(ANY) if rest == ANY else ir.TupleOf(members, rest)


def mapping(schema: Node, pointer: str, lower: Lower) -> ir.Type:
    """An object with keys of its own."""
    key = schema.get("propertyNames")
    keys = lower(key, f"{pointer}/propertyNames") if is_object(key) else None
    values = rest(schema, pointer, lower) or ANY
    return ir.MapOf(values, keys if isinstance(keys, ir.Ref | ir.Constant) else None)


def rest(schema: Node, pointer: str, lower: Lower) -> ir.Type | None:
    """The type of what is not under `properties`; None where nothing is said about it."""
    found: list[ir.Type] = []
    patterns = schema.get("patternProperties")
    if is_object(patterns):
        for pattern, value in patterns.items():
            at = f"{pointer}/patternProperties/{escape(str(pattern))}"
            found.append(lower(value, at))
    for keyword in ("additionalProperties", "unevaluatedProperties"):
        extra = schema.get(keyword)
        if is_object(extra) and extra:
            found.append(lower(extra, f"{pointer}/{keyword}"))
            break
    return union_of(found) if found else None


def is_closed(schema: Node) -> bool:
    """Whether an object has no other properties than those under `properties`."""
    said = (schema.get("additionalProperties"), schema.get("unevaluatedProperties"))
    return False in said and "patternProperties" not in schema


def union_of(types: list[ir.Type] | tuple[ir.Type, ...]) -> ir.Type:
    """The union of some types: flat, each member once, null around the whole."""
    members: list[ir.Type] = []
    for type in types:
        inner = type.type if isinstance(type, ir.Nullable) else type
        if isinstance(inner, ir.UnionOf) and inner.discriminator is None:
            members += inner.members
        else:
            members.append(inner)
    unique = list(dict.fromkeys(members))
    if ANY in unique:
        return ANY
    joined = unique[0] if len(unique) == 1 else ir.UnionOf(tuple(unique))
    null = any(isinstance(type, ir.Nullable) for type in types)
    return ir.Nullable(joined) if null else joined
