"""Following references: `$ref` to the node it means, without copying anything.

A reference is an URI with a JSON pointer as its fragment (OpenAPI 3.1, section 4.8.23;
RFC 6901, section 6). Nothing is ever fetched.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from .document import Node, is_array, is_object, unescape

DEPTH = 100
"""References that may stand in a row."""


def lookup(root: Any, pointer: str) -> Any:
    """The node at a JSON pointer, or None where there is none."""
    node = root
    for token in pointer.split("/")[1:]:
        node = _below(node, unescape(token))
    return node


def _below(node: Any, key: str) -> Any:
    if is_object(node):
        return node.get(key)
    if is_array(node) and key.isdecimal() and len(key) < 10 and int(key) < len(node):
        return node[int(key)]
    return None


def _reach(root: Node, pointer: str, hops: list[None]) -> tuple[Any, str]:
    """The node at a pointer and its place, through references that stand in the way.

    What has been given a name is a reference where it was, and authors count on this,
    too. Each one takes an item of `hops`, so that no circle is walked for ever.
    """
    node: Any = root
    place = ""
    for token in pointer.split("/")[1:]:
        below = _below(node, unescape(token))
        while below is None and hops and is_object(node):
            told = node.get("$ref")
            if not isinstance(told, str) or not told.startswith("#"):
                break
            hops.pop()
            node, place = _reach(root, unquote(told[1:]), hops)
            below = _below(node, unescape(token))
        if below is None:
            return None, ""
        node, place = below, f"{place}/{token}"
    return node, place


def target(reference: str) -> str | None:
    """The pointer that a local reference means, or None for another document."""
    if not reference.startswith("#"):
        return None
    return unquote(reference[1:])


def find(root: Node, reference: str) -> tuple[Any, str]:
    """The node a local reference means and its pointer, unescaped one way or the other.

    Component names with spaces and brackets are referenced percent-encoded or as they
    are, so both readings are tried.
    """
    readings = dict.fromkeys((unquote(reference[1:]), reference[1:]))
    for pointer in readings:
        node = lookup(root, pointer)
        if node is not None:
            return node, pointer
    for pointer in readings:
        node, place = _reach(root, pointer, [None] * DEPTH)
        if node is not None:
            return node, place
    return None, ""


def resolve(root: Node, node: Any, pointer: str = "") -> tuple[Any, str]:
    """Follow `$ref` until something else is there; ({}, pointer) where that never ends."""
    for _ in range(DEPTH):
        if not is_object(node) or not isinstance(node.get("$ref"), str):
            return node, pointer
        found, place = find(root, node["$ref"])
        if found is None:
            return {}, pointer
        node, pointer = found, place
    return {}, pointer
