"""The properties of an object, and of all that it is composed of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from .. import ir
from ..composition import is_composed
from ..document import Node, as_array, as_object, escape, is_array, is_object
from ..resolve import find, resolve
from ..schemas import kinds_of
from .containers import union_of
from .fields import lower_field, together
from .narrowing import narrowest
from .types import Types
from .unions import says_nothing

Place = tuple[Any, str]
"""A schema and where it stands."""


@dataclass(frozen=True, slots=True)
class Objects:
    """Lowers the objects of one document."""

    types: Types
    _open: set[str] = field(default_factory=set[str])
    """The objects whose cases are being looked at, lest two that name each other never
    end."""

    def fields(self, node: Node, pointer: str) -> dict[str, ir.Field]:
        """The fields of an object by their names on the wire; {} for what is no object.

        A property that several parts of a composition describe is of all their types at
        once, and required where any part requires it.
        """
        return self._gathered(node, pointer) if is_object_schema(node) else {}

    def _gathered(self, node: Node, pointer: str) -> dict[str, ir.Field]:
        parts = list(self.parts(node, pointer))
        required = {str(n) for part, _ in parts for n in as_array(part.get("required"))}
        found = {
            wire: self._field(wire, places, wire in required)
            for wire, places in _properties(parts).items()
        }
        for part, at in parts:
            for wire, more in self._varying(part, at, pointer).items():
                found.setdefault(wire, replace(more, required=wire in required))
        return found

    def parts(self, node: Node, pointer: str) -> Iterator[tuple[Node, str]]:
        """An object and the parts of its `allOf`, references followed, each once."""
        seen: set[str] = set()
        stack: list[Place] = [(node, pointer)]
        while stack:
            part, at = stack.pop()
            if not is_object(part) or at in seen:
                continue
            seen.add(at)
            if isinstance(part.get("$ref"), str):
                stack.append(find(self.types.root, part["$ref"]))
                continue
            if part is node or is_object_schema(part) or _has_union(part):
                yield part, at
            members = part.get("allOf")
            if is_array(members):
                below = [(m, f"{at}/allOf/{i}") for i, m in enumerate(members)]
                stack += reversed(below)

    def _field(self, wire: str, places: list[Place], required: bool) -> ir.Field:
        if len(places) == 1:
            return lower_field(self.types, wire, *places[0], required)
        fields = [lower_field(self.types, wire, *place, required) for place in places]
        # What only constrains (`minLength: 1`) implies no type where another says one.
        said = [
            f.type
            for f, (node, _) in zip(fields, places, strict=True)
            if _says_more(node)
        ]
        narrow = narrowest(said or (f.type for f in fields), self.types)
        return replace(together(fields), type=narrow)

    # --- objects of which some properties depend on the case ----------------------------

    def _varying(self, part: Node, at: str, whole: str) -> dict[str, ir.Field]:
        """What the members of an object's `oneOf` or `anyOf` add to it, each of which may
        be missing."""
        if at in self._open or not _has_union(part):
            return {}
        found: dict[str, list[ir.Field]] = {}
        self._open.add(at)
        for node, pointer in self._members(part, at, whole):
            for wire, more in self._gathered(node, pointer).items():
                found.setdefault(wire, []).append(more)
        self._open.discard(at)
        return {
            wire: replace(together(fields), type=union_of([f.type for f in fields]))
            for wire, fields in found.items()
        }

    def _members(self, part: Node, at: str, whole: str) -> list[tuple[Node, str]]:
        """The members of a union, if all are objects and none is made of the whole."""
        members = [
            resolve(self.types.root, member, f"{at}/{key}/{index}")
            for key in ("oneOf", "anyOf")
            for index, member in enumerate(as_array(part.get(key)))
            if is_object(member) and not says_nothing(member)
        ]
        for node, place in members:
            if not self._is_object(node):
                return []
            if whole == place or at in {p for _, p in self.parts(node, place)}:
                return []
        return members

    def _is_object(self, node: Any, depth: int = 0) -> bool:
        """Whether a member of a union has properties, or is a union of such."""
        node, _ = resolve(self.types.root, node)
        if not is_object(node) or depth > 20 or is_composed(self.types.root, node):
            return is_object(node) and depth <= 20
        unions = [*as_array(node.get("oneOf")), *as_array(node.get("anyOf"))]
        return bool(unions) and all(self._is_object(m, depth + 1) for m in unions)

    def is_covered(self, node: Node, pointer: str) -> bool:
        """Whether each member of an object's union says itself all that the object says,
        so that the members are all there is."""
        members = self._members(node, pointer, pointer)
        own = as_object(node.get("properties")).keys()
        return bool(members) and all(
            own <= self.fields(*member).keys() for member in members
        )


def is_object_schema(node: Node) -> bool:
    """Whether a schema describes an object by itself, not as a union."""
    kinds = kinds_of(node)
    if kinds and "object" not in kinds:
        return False
    return not _has_union(node) or bool(node.get("properties"))


def _has_union(node: Node) -> bool:
    return "oneOf" in node or "anyOf" in node


def _says_more(node: Any) -> bool:
    return is_object(node) and not says_nothing(node)


def _properties(parts: Iterable[tuple[Node, str]]) -> dict[str, list[Place]]:
    """What each part says about each property, in the order in which they come up."""
    found: dict[str, list[Place]] = {}
    for part, at in parts:
        for wire, schema in as_object(part.get("properties")).items():
            place = (schema, f"{at}/properties/{escape(str(wire))}")
            found.setdefault(str(wire), []).append(place)
    return found
