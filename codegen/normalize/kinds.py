"""Which schemas become sites, and of which kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..composition import is_composed
from ..document import Node, as_array, as_object, is_object
from .outline import is_enum, is_free, is_own, only_words
from .site import Kind, Role

_STRUCTURES = frozenset("properties allOf anyOf oneOf enum".split())


def kind_of(root: Node, shape: Node, role: Role) -> Kind | None:
    """The kind of the site that a shape is; None where it needs no name."""
    composed = bool(as_array(shape.get("allOf")))
    if as_object(shape.get("properties")):
        return "composite" if composed else "object"
    if composed and is_composed(root, shape):
        return "composite"
    if is_enum(shape):
        return "enum"
    return "free" if role == "thing" and is_free(shape) else None


def only_part(shape: Node) -> int | None:
    """The place of the one member of an `allOf` that says more than words; None where
    there is none, or where the shape says something itself."""
    members = as_array(shape.get("allOf"))
    real = [n for n, member in enumerate(members) if not only_words(member)]
    return real[0] if len(real) == 1 and "properties" not in shape else None


def own_parts(node: Node, pointer: str) -> Iterator[tuple[Node, str]]:
    """The parts of an inline composition, which belong to the composition's one model."""
    stack: list[tuple[Any, str]] = [(node, pointer)]
    while stack:
        part, at = stack.pop(0)
        if is_own(part):
            yield part, at
            members = enumerate(as_array(part.get("allOf")))
            stack += [(member, f"{at}/allOf/{index}") for index, member in members]


def is_structure(member: Any) -> bool:
    """Whether a member of a union may be an object, or one of several values."""
    if not is_own(member):
        return True
    inner = member.get("items")
    told = not member.keys().isdisjoint(_STRUCTURES)
    return told or (is_object(inner) and is_structure(inner))
