"""Down a JSON pointer (RFC 6901), token by token."""

from __future__ import annotations

from typing import Any

from ..document import Node, is_array, is_object, unescape

NOTHING = object()


def descend(node: Any, pointer: str) -> Any:
    """The node at a pointer; `NOTHING` where there is none."""
    for token in pointer.split("/")[1:]:
        node = step(node, unescape(token))
    return node


def step(node: Any, key: str) -> Any:
    """The part of a node under a key; `NOTHING` where there is none."""
    if is_object(node):
        return node.get(key, NOTHING)
    if is_array(node) and key.isdecimal() and len(key) < 10 and int(key) < len(node):
        return node[int(key)]
    return NOTHING


def is_alias(node: Any) -> bool:
    """Whether an object is no more than a reference, apart from words about it."""
    return is_object(node) and "$ref" in node and _only_words(node)


def _only_words(node: Node) -> bool:
    return all(key in _WORDS or key.startswith("x-") for key in node)


_WORDS = frozenset(["$ref", "description", "summary", "title", "deprecated"])
