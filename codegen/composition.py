"""What a schema comes to with all that it is composed of (`allOf`), references followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Node, as_array, as_object, is_object
from .resolve import resolve

_DEPTH = 20


def is_composed(root: Node, node: Any) -> bool:
    """Whether a schema comes to an object with properties."""
    return any(as_object(part.get("properties")) for part in composed(root, node))


def properties_of(root: Node, node: Any) -> set[str]:
    """The names of the properties of an object and of all that it is composed of."""
    parts = composed(root, node)
    return {name for part in parts for name in as_object(part.get("properties"))}


def composed(root: Node, node: Any, depth: int = 0) -> Iterator[Node]:
    """A schema and its parts, deep ones too; a circle comes to an end."""
    node, _ = resolve(root, node)
    if is_object(node) and depth <= _DEPTH:
        yield node
        for part in as_array(node.get("allOf")):
            yield from composed(root, part, depth + 1)
