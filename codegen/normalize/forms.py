"""What a schema says in an unusual form, said in the usual one.

A set of constants one by one (`oneOf: [{const: a}, {const: b}]`) is an enum, a list of
schemas under `items` is `prefixItems` (JSON Schema 2020-12, appendix of changes), an object
that may also be a list is a union, and values of an enum have the type that stands beside
them (YAML reads the strings `1` and `2` as numbers).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ..document import Node, is_array, is_object
from .typed_values import of_its_type

_LABELS = frozenset(
    "const enum type title description deprecated examples x-enum-varnames".split()
)
_UNIONS = ("oneOf", "anyOf")
_OBJECT = frozenset(
    """properties required additionalProperties patternProperties propertyNames
    minProperties maxProperties unevaluatedProperties allOf""".split()
)
_ARRAY = frozenset(
    "items prefixItems minItems maxItems uniqueItems contains unevaluatedItems".split()
)


def usual(schema: Node) -> Node:
    """The schema in the usual form; the same object where it is in that form already."""
    for union in _UNIONS:
        if is_array(schema.get(union)):
            schema = _joined(schema, union)
            if is_array(schema.get("required")) and is_array(schema.get(union)):
                schema = _needed(schema, union)
    if type(schema.get("items")) is list:
        schema = _prefixed(schema)
    kind = schema.get("type")
    if type(kind) is list and "properties" in schema:
        return _apart(schema)
    if kind is not None and is_array(schema.get("enum")):
        return of_its_type(schema)
    return schema


# --- constants one by one ----------------------------------------------------------------


def _joined(schema: Node, union: str) -> Node:
    members = schema[union]
    if len(members) < 2 or "enum" in schema or not all(map(_is_label, members)):
        return schema
    values = [value for member in members for value in _values(member)]
    unique = list(dict.fromkeys(values))
    if len(unique) < 2:
        return schema
    result = {key: value for key, value in schema.items() if key != union}
    words = "\n".join(_words(members))
    said = [str(schema.get("description") or ""), words]
    if words:
        result["description"] = "\n\n".join(filter(None, said))
    result.setdefault("type", _types(unique))
    return {**result, "enum": unique}


def _is_label(member: Any) -> bool:
    """Whether a member of a union is some scalar values and words about them."""
    if not is_object(member) or not member.keys() <= _LABELS:
        return False
    values = _values(member)
    return bool(values) and all(isinstance(v, str | int | None) for v in values)


def _values(member: Node) -> list[Any]:
    if "const" in member:
        return [member["const"]]
    listed = member.get("enum")
    return list(listed) if is_array(listed) else []


def _words(members: list[Node]) -> Iterator[str]:
    """A line on each value that somebody said something about."""
    for member in members:
        told = [member.get("title"), member.get("description")]
        texts = [" ".join(text.split()) for text in told if isinstance(text, str)]
        texts = [t for t in dict.fromkeys(texts) if t and [t] != _values(member)]
        if texts:
            values = ", ".join(f"`{shown(value)}`" for value in _values(member))
            yield f"- {values}: {': '.join(texts)}"


def shown(value: Any) -> str:
    """A value of an enum as words have it."""
    return value if isinstance(value, str) else json.dumps(value)


def _types(values: list[Any]) -> Any:
    names = {str: "string", bool: "boolean", int: "integer", type(None): "null"}
    kinds = list(dict.fromkeys(names[type(value)] for value in values))
    return kinds[0] if len(kinds) == 1 else kinds


# --- what an object requires, whichever of its alternatives it is -------------------------


def _needed(schema: Node, union: str) -> Node:
    """What the whole requires of properties that an alternative describes itself."""
    members = [_needing(member, schema["required"]) for member in schema[union]]
    same = all(new is old for new, old in zip(members, schema[union], strict=True))
    return schema if same else {**schema, union: members}


def _needing(member: Any, wanted: list[Any]) -> Any:
    told = member.get("properties") if is_object(member) else None
    if not is_object(told):
        return member
    own = member.get("required")
    own = own if is_array(own) else []
    more = [name for name in wanted if name not in own and str(name) in told]
    return {**member, "required": [*own, *more]} if more else member


# --- tuples, and objects that may be something else --------------------------------------


def _prefixed(schema: Node) -> Node:
    """A list under `items` is what `prefixItems` is since 2020-12."""
    result = {k: v for k, v in schema.items() if k not in ("items", "additionalItems")}
    result.setdefault("prefixItems", schema["items"])
    if "additionalItems" in schema:
        result["items"] = schema["additionalItems"]
    return result


def _apart(schema: Node) -> Node:
    """An object with properties that may also be a list or a scalar, as a union."""
    kinds = [kind for kind in schema["type"] if kind != "null"]
    if len(kinds) < 2 or "object" not in kinds or "anyOf" in schema:
        return schema
    own = {"object": _OBJECT, "array": _ARRAY}
    inner = _OBJECT | _ARRAY
    members: list[Node] = []
    for kind in schema["type"]:
        keys = own.get(kind, frozenset[str]())
        members.append({"type": kind, **{k: schema[k] for k in schema if k in keys}})
    outer = {k: v for k, v in schema.items() if k not in inner and k != "type"}
    return {**outer, "anyOf": members}
