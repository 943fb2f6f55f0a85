"""What a schema comes to in the terms of a rendered page: types, format, nullability."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import Struct, field

from ..document import Node, as_array, as_object, escape, is_object
from ..resolve import resolve
from ..schemas import kinds_of


class Spot(Struct, frozen=True):
    """A node of the document with the pointer that it stands at."""

    node: Node
    pointer: str

    def __getitem__(self, token: str) -> Spot | None:
        child = self.node.get(token)
        if not is_object(child):
            return None
        return Spot(child, f"{self.pointer}/{escape(token)}")

    def items(self, token: str) -> list[Spot]:
        """The objects of a list below."""
        found = enumerate(as_array(self.node.get(token)))
        base = f"{self.pointer}/{escape(token)}"
        return [Spot(c, f"{base}/{i}") for i, c in found if is_object(c)]


class Shape(Struct):
    """The types that a schema allows (arrays as `string[]`) and what is said of them."""

    types: set[str] = field(default_factory=set[str])
    formats: set[str] = field(default_factory=set[str])
    nullable: bool = False
    enum: bool = False
    limits: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def shown(self) -> str:
        names = " | ".join(sorted(self.types)) or "any"
        return f"{names} | null" if self.nullable else names


def behind(root: Node, spot: Spot) -> Spot:
    """The node behind `$ref`s within the document."""
    node, pointer = resolve(root, spot.node, spot.pointer)
    return Spot(as_object(node), pointer)


_Known: TypeAlias = dict[str, Shape]
"""Shapes by place: each is worked out once, and adds nothing to itself."""


def shape(root: Node, spot: Spot, known: _Known | None = None) -> Shape:
    """The shape of a schema, through references and combinations."""
    known = {} if known is None else known
    spot = behind(root, spot)
    if spot.pointer in known:
        return known[spot.pointer]
    result = known[spot.pointer] = Shape()
    node = spot.node
    for name in _types(node):
        if name == "null":
            result.nullable = True
        elif name == "array":
            result.types |= _arrays(root, spot, known)
        else:
            result.types.add(name)
    result.nullable = result.nullable or node.get("nullable") is True
    if isinstance(node.get("format"), str):
        result.formats.add(node["format"])
    result.enum = "enum" in node or "const" in node
    result.limits = {k: v for k, v in node.items() if k.startswith(("min", "max"))}
    _combine(root, spot, result, known)
    return result


def _types(node: Node) -> list[str]:
    if kinds := kinds_of(node):
        return kinds
    if "properties" in node:
        return ["object"]
    return ["array"] if "items" in node else []


def _arrays(root: Node, spot: Spot, known: _Known) -> set[str]:
    items = spot["items"]
    inner = shape(root, items, known).types if items else set[str]()
    return {f"{name}[]" for name in inner} or {"array"}


def _combine(root: Node, spot: Spot, result: Shape, known: _Known) -> None:
    for key in ("anyOf", "oneOf", "allOf"):
        for part in spot.items(key):
            inner = shape(root, part, known)
            result.types |= inner.types
            result.formats |= inner.formats
            result.enum = result.enum or inner.enum
            result.limits = {**inner.limits, **result.limits}
            if key != "allOf":
                result.nullable = result.nullable or inner.nullable


def properties(root: Node, spot: Spot) -> tuple[dict[str, Spot], set[str]]:
    """The properties of an object schema, `allOf` included, and the required names."""
    found: dict[str, Spot] = {}
    required: set[str] = set()
    for part in reversed(_parts(root, spot)):
        required |= {str(name) for name in as_array(part.node.get("required"))}
        own = part["properties"]
        children = {name: own[name] for name in own.node} if own else {}
        found |= {name: child for name, child in children.items() if child}
    return found, required


def _parts(root: Node, spot: Spot) -> list[Spot]:
    """A schema and the parts of its `allOf`, each once, the last one said first."""
    found: dict[str, Spot] = {}
    waiting = [spot]
    while waiting:
        part = behind(root, waiting.pop())
        if part.pointer not in found:
            found[part.pointer] = part
            waiting += part.items("allOf")
    return list(found.values())
