"""What a schema says that held in its own file only."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..document import Node, as_object, is_object
from .file import Spot
from .gather import mapped

_OWN = frozenset(["$id", "$schema"])

Meant = Mapping[Spot, Spot | None]
Pointer = Callable[[Spot, str], str | None]
"""Where a target of some kind stands in the new document, if it has one place there."""


def own_schema(node: Node, spot: Spot, meant: Meant, pointer: Pointer) -> Node:
    """A schema as it is in the new document: references no longer go by the `$id` that it
    had in its own file, and the schemas that a tag means have other places."""
    if not _OWN.isdisjoint(node):
        node = {k: v for k, v in node.items() if k not in _OWN or is_object(v)}
    return _mapping(node, spot, meant, pointer) if "discriminator" in node else node


def _mapping(node: Node, spot: Spot, meant: Meant, pointer: Pointer) -> Node:
    told = as_object(node["discriminator"])
    changed: dict[str, str] = {}
    for name in as_object(told.get("mapping")):
        found = meant.get(Spot(spot.file, mapped(spot.pointer, name)))
        place = pointer(found, "schema") if found else None
        if place is not None:
            changed[name] = f"#{place}"
    if not changed:
        return node
    mapping = {**told["mapping"], **changed}
    return {**node, "discriminator": {**told, "mapping": mapping}}
