"""Actions of an overlay that make one schema admit what was found there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from ..document import (
    Document,
    Node,
    as_array,
    as_object,
    is_array,
    location_of,
    unescape,
)
from ..resolve import lookup
from ..schemas import kinds_of
from .jsonpath import path_to, quoted

_SAID = frozenset(
    """description title deprecated readOnly writeOnly default examples externalDocs
    xml""".split()
)
_CLOSED = frozenset("enum const allOf anyOf oneOf not if $ref".split())


class Learnt(Struct):
    """What is known about one schema: kinds that were found, and who reported it."""

    kinds: dict[str, None] = field(default_factory=dict[str, None])
    missing: bool = False
    unfit: bool = False
    """Whether a string was no such string as its `format` says."""
    why: dict[str, None] = field(default_factory=dict[str, None])


def actions(document: Document, pointer: str, place: Learnt) -> Iterator[Node]:
    """What to change at a pointer of a document, so that what was learnt fits there."""
    why = "; ".join(place.why)
    node = as_object(lookup(document.data, pointer))
    if place.missing:
        yield from _optional(document, pointer, why)
    kinds = [kind for kind in place.kinds if kind not in _admitted(node)]
    if place.unfit and "format" in node and "string" in kinds_of(node):
        yield _removal(path_to([*location_of(document.data, pointer), "format"]), why)
    if kinds:
        yield from _widened(location_of(document.data, pointer), node, kinds, why)


def _optional(document: Document, pointer: str, why: str) -> Iterator[Node]:
    """A field that was missing is not required."""
    parent, _, name = pointer.rpartition("/properties/")
    required = as_array(as_object(lookup(document.data, parent)).get("required"))
    if unescape(name) in required:
        path = path_to([*location_of(document.data, parent), "required"])
        target = f"{path}[?@ == {quoted(unescape(name))}]"
        yield _removal(target, why)


def _widened(
    tokens: Sequence[str | int], node: Node, kinds: Sequence[str], why: str
) -> Iterator[Node]:
    """The schema, or one of these kinds, in the simplest form that says so."""
    union = next((key for key in ("anyOf", "oneOf") if is_array(node.get(key))), None)
    if union is not None:
        new: Any = [{"type": kind} for kind in kinds]
        target = path_to([*tokens, union])
        yield {"target": target, "description": why, "update": new}
    elif _simple(node, kinds):
        yield from _typed(tokens, node, kinds, why)
    else:
        keys = [key for key in node if key not in _SAID and not key.startswith("x-")]
        whole = {key: node[key] for key in keys}
        members = [whole, *({"type": kind} for kind in kinds)]
        inner = ", ".join(map(quoted, keys))
        target = f"{path_to(tokens)}[{inner}]"
        yield _removal(target, why)
        yield {"target": path_to(tokens), "update": {"anyOf": members}}


def _typed(
    tokens: Sequence[str | int], node: Node, kinds: Sequence[str], why: str
) -> Iterator[Node]:
    """More kinds in `type`. A list of them takes more, a single one has to go first."""
    types, target = kinds_of(node), path_to([*tokens, "type"])
    if is_array(node["type"]) and not ("integer" in types and "number" in kinds):
        yield {"target": target, "description": why, "update": list(kinds)}
        return
    told = [*(t for t in types if t != "integer" or "number" not in kinds), *kinds]
    yield _removal(target, why)
    update = {"type": told if len(told) > 1 else told[0]}
    yield {"target": path_to(tokens), "update": update}


def _simple(node: Node, kinds: Sequence[str]) -> bool:
    """Whether another `type` says it all: not for a set of values, a composition or, but
    for null, an object, which is a class."""
    if not kinds_of(node) or not _CLOSED.isdisjoint(node):
        return False
    return "object" not in kinds_of(node) or list(kinds) == ["null"]


def _admitted(node: Node) -> set[str]:
    """The kinds of values that a schema admits by itself."""
    found = set(kinds_of(node))
    for member in (*as_array(node.get("anyOf")), *as_array(node.get("oneOf"))):
        found |= _admitted(as_object(member))
    return found | ({"integer"} if "number" in found else set())


def _removal(target: str, why: str) -> Node:
    return {"target": target, "description": why, "remove": True}
