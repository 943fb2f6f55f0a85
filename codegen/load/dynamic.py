"""What a `$dynamicRef` means where a schema fills in a template (JSON Schema 2020-12, core,
section 8.2.3.2).

    UserPage:
      $ref: "#/components/schemas/Page"
      $defs: {item: {$dynamicAnchor: item, $ref: "#/components/schemas/User"}}

The template is written out where it is filled in, and its `$dynamicRef: "#item"` is a user
there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Protocol

from ..document import Node, as_array, as_object, escape, is_array, is_object
from .file import Spot
from .missing import Missing
from .targets import Locator

FILLING = ("$defs", "$dynamicAnchor")
Filled = Mapping[str, Spot]
"""What fills in a template, by the name of the anchor."""


def anchor_of(node: Any) -> str | None:
    """The anchor that a `$dynamicRef` asks for."""
    told = as_object(node).get("$dynamicRef")
    return told.rpartition("#")[2] if isinstance(told, str) else None


def asks(node: Any, filled: Filled) -> bool:
    """Whether a schema is a template of something that is filled in."""
    stack = [node] if filled else []
    while stack:
        node = stack.pop()
        if is_array(node):
            stack += node
        elif is_object(node):
            if anchor_of(node) in filled:
                return True
            stack += node.values()
    return False


def anchor_around(
    locator: Locator, node: Node, holder: Spot
) -> tuple[Spot, list[Spot]] | None:
    """The schema around a `$dynamicRef` that has its anchor itself."""
    anchor, above = anchor_of(node), holder.pointer
    while anchor and above and "$ref" not in node:
        above = above.rpartition("/")[0]
        around = locator.node(Spot(holder.file, above))
        if is_object(around) and around.get("$dynamicAnchor") == anchor:
            return Spot(holder.file, above), []
    return None


class References(Protocol):
    """What the references of a document mean, and what becomes of that."""

    locator: Locator

    def final(self, text: str, at: Spot, kind: str) -> tuple[Spot, list[Spot]]:
        """Where a reference leads in the end, and the aliases on the way."""
        ...

    def kept(self, spot: Spot) -> bool:
        """Whether a place is one of the document that every stage reads."""
        ...

    def later(self, spot: Spot, kind: str) -> None:
        """What a place refers to is wanted, too."""
        ...

    def share(self, found: Spot, kind: str, aliases: list[Spot]) -> None:
        """Make a component of a place."""
        ...


class Templates:
    """Which references mean templates, and what fills them in."""

    def __init__(self, references: References) -> None:
        self._known = references
        self.filled: dict[Spot, dict[str, Spot]] = {}
        """By the holder of the reference."""

    def note(self, spot: Spot, node: Node) -> None:
        """Remember what a schema gives to the templates that it refers to."""
        filled = _fillings(spot, node)
        for holder in _fillers(spot, node) if filled else ():
            text = str(self._known.locator.node(holder)["$ref"])
            try:
                found = self._known.final(text, holder, "schema")[0]
            except Missing:
                continue
            if asks(self._known.locator.node(found), filled):
                self.filled[holder] = {a: self._final(f) for a, f in filled.items()}

    def _final(self, spot: Spot) -> Spot:
        """What stands for a part of a template in the end: a schema of its own."""
        known, aliases = self._known, list[Spot]()
        node = known.locator.node(spot)
        if node.keys() <= {"$dynamicAnchor", "$ref"} and "$ref" in node:
            with suppress(Missing):
                spot, aliases = known.final(str(node["$ref"]), spot, "schema")
        if not known.kept(spot):
            known.later(spot, "schema")
            known.share(spot, "schema", aliases)
        return spot


def _fillings(spot: Spot, node: Node) -> dict[str, Spot]:
    """What a schema gives to the templates that it refers to: its `$defs`, and itself."""
    found: dict[str, Spot] = {}
    for name, part in as_object(node.get("$defs")).items():
        anchor = as_object(part).get("$dynamicAnchor")
        if isinstance(anchor, str):
            found[anchor] = Spot(spot.file, f"{spot.pointer}/$defs/{escape(name)}")
    own = node.get("$dynamicAnchor")
    return {own: spot, **found} if isinstance(own, str) else found


def _fillers(spot: Spot, node: Node) -> Iterator[Spot]:
    """The places of a schema whose `$ref` may mean a template that it fills in."""
    if "$ref" in node:
        yield spot
    for index, part in enumerate(as_array(node.get("allOf"))):
        if is_object(part) and "$ref" in part:
            yield Spot(spot.file, f"{spot.pointer}/allOf/{index}")
