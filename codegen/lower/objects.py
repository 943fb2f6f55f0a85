"""The properties of an object, and of all that it is composed of."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

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
_Cases: TypeAlias = dict[tuple[str, str], Mapping[str, ir.Field]]
"""What depends on the case: by a schema's place, and that of the object it is a part of."""
_UNIONS = ("oneOf", "anyOf")


class Objects(Struct, frozen=True):
    """Lowers the objects of one document."""

    types: Types

    def fields(self, node: Node, pointer: str) -> dict[str, ir.Field]:
        """The fields of an object by their names on the wire; {} for what is no object.

        A property that several parts of a composition describe is of all their types at
        once, and required where any part requires it.
        """
        return self._gathered(node, pointer, {}) if is_object_schema(node) else {}

    def _gathered(self, node: Node, pointer: str, known: _Cases) -> dict[str, ir.Field]:
        parts = list(self.parts(node, pointer))
        required = {str(n) for part, _ in parts for n in as_array(part.get("required"))}
        found = {
            wire: self._field(wire, places, wire in required)
            for wire, places in _properties(parts).items()
        }
        for part, at in parts:
            for wire, more in self._varying(part, at, pointer, known).items():
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

    def _varying(
        self, part: Node, at: str, whole: str, known: _Cases
    ) -> Mapping[str, ir.Field]:
        """What the members of an object's `oneOf` or `anyOf` add to it, each of which may
        be missing; worked out once, and nothing where it is met again on the way."""
        if _has_union(part) and (at, whole) not in known:
            known[at, whole] = {}
            known[at, whole] = self._cases(part, at, whole, known)
        return known.get((at, whole), {})

    def _cases(
        self, part: Node, at: str, whole: str, known: _Cases
    ) -> dict[str, ir.Field]:
        found: dict[str, list[ir.Field]] = {}
        for node, pointer in self._members(part, at, whole):
            for wire, more in self._gathered(node, pointer, known).items():
                found.setdefault(wire, []).append(more)
        return {
            wire: replace(together(fields), type=union_of([f.type for f in fields]))
            for wire, fields in found.items()
        }

    def _members(self, part: Node, at: str, whole: str) -> list[tuple[Node, str]]:
        """The members of a union, if all are objects and none is made of the whole."""
        members = [
            resolve(self.types.root, member, f"{at}/{key}/{index}")
            for key in _UNIONS
            for index, member in enumerate(as_array(part.get(key)))
            if is_object(member) and not says_nothing(member)
        ]
        for node, place in members:
            if not self._is_object(node):
                return []
            if whole == place or at in {p for _, p in self.parts(node, place)}:
                return []
        return members

    def _is_object(self, node: Any) -> bool:
        """Whether a member of a union has properties, or is a union of such."""
        seen: set[int] = set()
        waiting = [node]
        while waiting:
            member, _ = resolve(self.types.root, waiting.pop())
            if id(member) in seen or is_composed(self.types.root, member):
                continue
            seen.add(id(member))
            unions = [as_array(as_object(member).get(key)) for key in _UNIONS]
            if not any(unions):
                return False
            waiting += itertools.chain(*unions)
        return True

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
    return any(key in node for key in _UNIONS)


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
