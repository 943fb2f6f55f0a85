"""The one document that many files become, once everything they refer to is known."""

from __future__ import annotations

from typing import Any

from ..document import (
    Node,
    Origin,
    as_object,
    escape,
    is_array,
    is_object,
    unescape,
)
from .allot import allotted
from .dynamic import FILLING, Filled, anchor_of, asks
from .file import Spot
from .gather import WHOLE, Gatherer, Key
from .own_schemas import own_schema
from .places import parts, reference, reference_key
from .repeats import Repeats
from .standins import empty, standin


class Builder:
    """Writes the one document, once everything is known."""

    def __init__(self, gatherer: Gatherer) -> None:
        self._known = gatherer
        self._main = gatherer.main
        self._names = allotted(gatherer)
        self._repeats = Repeats()
        self._filled: Filled = {}
        self.parts: dict[str, Origin] = {"": Origin(self._main.fragment, "")}

    def build(self) -> Node:
        data = as_object(self._copy(Spot(self._main, ""), "document", ""))
        data = dict(data)
        adopted = self._known.adopted
        for key, pointer in sorted(self._names.items(), key=lambda item: item[1]):
            if key not in adopted:
                _put(data, pointer, self._shared(key, pointer))
        return data

    def _shared(self, key: Key, pointer: str) -> Any:
        spot, kind = key
        self._stood(pointer, spot)
        return self._copy(spot, kind, pointer)

    def _stood(self, pointer: str, spot: Spot) -> None:
        self.parts[pointer] = Origin(spot.file.fragment, spot.pointer)

    def _copy(self, spot: Spot, kind: str, out: str, depth: int = 0) -> Any:
        return self._node(self._known.locator.node(spot), spot, kind, out, depth)

    def _node(self, node: Any, spot: Spot, kind: str, out: str, depth: int) -> Any:
        """A node with all references as they are from now on; itself if nothing changes."""
        self._repeats.node()
        if not (is_object(node) or is_array(node)):
            return node
        result = node
        for key, tail, what in parts(node, kind):
            old = node[key]
            if type(old) not in (dict, list):
                continue
            below = Spot(spot.file, spot.pointer + tail)
            new = self._node(old, below, what, out + tail, depth + 1)
            if new is not old:
                result = _copied(result, node)
                result[key] = new
        if is_array(result):
            return self._without_lost(result, spot, kind)
        return self._object(as_object(result), spot, kind, out, depth)

    def _object(self, result: Node, spot: Spot, kind: str, out: str, depth: int) -> Any:
        if kind == "schema":
            result = own_schema(result, spot, self._known.meant, self._pointer)
        if reference(result, kind) is not None:
            return self._referring(dict(result), spot, kind, out, depth)
        return result

    def _without_lost(self, items: list[Any], spot: Spot, kind: str) -> list[Any]:
        """A parameter that is not to be had has no name, so it cannot stay."""
        if kind != "list parameter":
            return items
        meant = self._known.meant
        return [
            item
            for index, item in enumerate(items)
            if meant.get(Spot(spot.file, f"{spot.pointer}/{index}"), spot) is not None
        ]

    def _referring(
        self, node: Node, spot: Spot, kind: str, out: str, depth: int
    ) -> Any:
        if spot not in self._known.meant:
            return node
        found = self._known.meant[spot]
        key = reference_key(node)
        if key == "$dynamicRef":
            found = self._filled.get(anchor_of(node) or "", found)
        if found is None:
            return standin(node, kind)
        del node[key]
        filled = {**self._known.templates.filled.get(spot, {}), **self._filled}
        if kind == "schema" and asks(self._known.locator.node(found), filled):
            return self._filled_in(node, found, spot, filled, out, depth)
        whole = kind.startswith(WHOLE)
        pointer = None if whole else self._pointer(found, kind)
        if pointer is None:
            return self._written_out(node, found, spot, kind, out, depth)
        if pointer == out:
            return self._adopted(node, found, spot, kind, out)
        return {"$ref": "#" + pointer.replace("%", "%25"), **node}

    def _filled_in(
        self, node: Node, found: Spot, spot: Spot, filled: Filled, out: str, depth: int
    ) -> Any:
        """A template in the place of the reference to it, and what it is more than that."""
        outer, self._filled = self._filled, filled
        kept = {key: node.pop(key) for key in FILLING if key in node}
        made = self._written_out({}, found, spot, "schema", out, depth)
        self._filled = outer
        if is_object(made) and not made.keys().isdisjoint(node):
            return {"allOf": [made, node], **kept}
        return self._beside(made, {**node, **kept}, spot, out)

    def _pointer(self, found: Spot, kind: str) -> str | None:
        """Where a target stands in the new document, if it has one place there."""
        return (
            found.pointer if self._known.kept(found) else self._names.get((found, kind))
        )

    def _written_out(
        self, beside: Node, found: Spot, spot: Spot, kind: str, out: str, depth: int
    ) -> Any:
        """The target in the place of the reference, with what stands beside that."""
        key = (found, kind)
        circle = self._repeats.is_open(key)
        if circle or self._repeats.too_large(depth):
            return self._endless(beside, spot, kind, circle)
        self._stood(out, found)
        with self._repeats.within(key):
            made = self._copy(found, kind, out, depth + 1)
        return self._beside(made, beside, spot, out)

    def _adopted(
        self, beside: Node, found: Spot, spot: Spot, kind: str, out: str
    ) -> Any:
        """What a component of the document itself is only a reference to."""
        if found == spot or self._known.kept(found):
            return self._endless(beside, spot, kind, True)
        return self._beside(self._shared((found, kind), out), beside, spot, out)

    def _beside(self, made: Any, beside: Node, spot: Spot, out: str) -> Any:
        """A target with what stands beside the reference to it, which tells more of it."""
        if not is_object(made):
            return made
        for name in map(escape, beside):
            self._stood(f"{out}/{name}", Spot(spot.file, f"{spot.pointer}/{name}"))
        return {**made, **beside}

    def _endless(self, beside: Node, spot: Spot, kind: str, circle: bool) -> Any:
        code, message = "ref-cycle", "this leads back to itself"
        if not circle:
            code, message = "ref-too-large", "written out, this would be too large"
        help = "let it be a component that others refer to"
        self._known.diagnostics.error(code, message, spot.at(), help)
        return beside or empty(kind)


def _copied(result: Any, node: Any) -> Any:
    if result is not node:
        return result
    return dict(node) if is_object(node) else list(node)


def _put(data: Node, pointer: str, node: Any) -> None:
    """Add a component; what lies above it is copied, since it may be shared."""
    *above, name = pointer.split("/")[1:]
    here = data
    for token in above:
        here[token] = dict(as_object(here.get(token)))
        here = here[token]
    here[unescape(name)] = node
