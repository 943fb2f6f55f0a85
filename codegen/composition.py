"""What a schema comes to with all that it is composed of (`allOf`), references followed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .document import Node, as_array, as_object, is_object
from .resolve import resolve


def is_composed(root: Node, node: Any) -> bool:
    """Whether a schema comes to an object with properties."""
    return any(as_object(part.get("properties")) for part in composed(root, node))


def properties_of(root: Node, node: Any) -> set[str]:
    """The names of the properties of an object and of all that it is composed of."""
    parts = composed(root, node)
    return {name for part in parts for name in as_object(part.get("properties"))}


def composed(root: Node, node: Any) -> Iterator[Node]:
    """A schema and its parts, deep ones too, each once."""
    seen: set[int] = set()
    waiting = [node]
    while waiting:
        part, _ = resolve(root, waiting.pop())
        if is_object(part) and id(part) not in seen:
            seen.add(id(part))
            yield part
            waiting += reversed(as_array(part.get("allOf")))
