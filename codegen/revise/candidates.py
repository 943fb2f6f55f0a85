"""The operations of a document, with what they can be selected by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from ..document import Node, as_array, as_object, is_object
from ..keywords import METHOD_KEYS
from ..overrides import keys
from ..resolve import resolve

SECTIONS = ("paths", "webhooks")


class Candidate(Struct, frozen=True):
    """An operation with what it can be selected by; `item` is its path item."""

    place: tuple[str, str, tuple[str, ...]]
    """The section, the path, and the keys in the path item."""
    node: Node
    item: Node

    @property
    def path(self) -> str:
        return self.place[1]

    @property
    def names(self) -> tuple[str, ...]:
        method = self.place[2][-1]
        method = method.upper() if method in METHOD_KEYS else method
        return keys(method, self.path, str(self.node.get("operationId") or ""))

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(map(str, as_array(self.node.get("tags"))))

    @property
    def extensions(self) -> Mapping[str, Any]:
        found = {**self.item, **self.node}
        return {key: value for key, value in found.items() if key.startswith("x-")}


def candidates(data: Node) -> Iterator[Candidate]:
    """Every operation under `paths` and `webhooks`."""
    for section in SECTIONS:
        for path, entry in as_object(data.get(section)).items():
            item, _ = resolve(data, entry)
            for way, node in operations(as_object(item)):
                yield Candidate((section, path, way), node, item)


def operations(item: Node) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Those of a path item, by their keys in it."""
    for key in METHOD_KEYS:
        if is_object(item.get(key)):
            yield (key,), item[key]
    for method, node in as_object(item.get("additionalOperations")).items():
        if is_object(node):
            yield ("additionalOperations", method), node
