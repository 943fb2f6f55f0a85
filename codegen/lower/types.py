"""A schema as a type (JSON Schema 2020-12; OpenAPI 3.1, section 4.8.24)."""

from __future__ import annotations

from typing import Any

from .. import ir
from ..composition import properties_of
from ..diagnostics import Diagnostics
from ..document import Document, Node, as_array, as_object, is_array, is_object
from ..resolve import find, resolve
from ..schemas import kinds_of
from .components import SCHEMAS, Components
from .containers import array, mapping
from .narrowing import narrowest
from .scalars import ANY, implied, scalar, values_type
from .tags import Tags
from .unions import Unions, says_nothing, structural


class Types:
    """Lowers schemas of one document, which it also resolves references in."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.document = document
        self.root = document.data
        self.diagnostics = diagnostics
        self.components = Components(document.data)
        self.schemas = self.components.schemas
        self._places: dict[str, ir.Type] = {}
        self._targets: dict[str, ir.Type] = {}
        self.tags = Tags(self.components, self.meant)
        self._unions = Unions(self.tags, self.lower, self.typed)

    def lower(self, schema: Any, pointer: str = "") -> ir.Type:
        """The type of a schema; what is not understood is anything at all."""
        if not is_object(schema):
            return ANY
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._reference(reference, pointer)
        if "const" in schema:
            return values_type([schema["const"]])
        if is_array(schema.get("enum")) and schema["enum"]:
            return values_type(schema["enum"])
        for union in ("oneOf", "anyOf"):
            if is_array(schema.get(union)) and schema[union]:
                return self._unions.lower(schema, union, pointer)
        if is_array(schema.get("allOf")) and schema["allOf"]:
            return self._all_of(schema, pointer)
        return self.typed(schema, pointer)

    def _reference(self, reference: str, pointer: str) -> ir.Type:
        if reference in self._targets:
            return self._targets[reference]
        node, place = find(self.root, reference)
        if node is None:
            return ANY
        name = self.components.name_at(place)
        if name:
            self._targets[reference] = self._named(name, node)
            return self._targets[reference]
        if place == pointer or pointer.startswith(f"{place}/"):
            return ANY
        return self.at(place, node)

    def _named(self, name: str, node: Any) -> ir.Type:
        """A component. A class cannot say that null is a value, too; an alias does."""
        return ir.Nullable(ir.Ref(name)) if self._or_null(node) else ir.Ref(name)

    def _or_null(self, node: Any) -> bool:
        """Whether an object may be null, as it says itself, or what it refers to, or all
        that it is composed of, each part of it looked at once."""
        waiting, seen, told = [node], set[int](), False
        while waiting:
            schema, _ = self.node(waiting.pop())
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            parts = as_array(schema.get("allOf"))
            own = {key: value for key, value in schema.items() if key != "allOf"}
            if structural(own) or not parts:
                if not own.get("properties") or "null" not in kinds_of(own):
                    return False
                told = True
            waiting += parts
        return told

    def at(self, place: str, node: Any) -> ir.Type:
        """The type of what stands anywhere in the document: each place once, and what
        such places say of each other in a circle is anything."""
        if place not in self._places:
            self._places[place] = ANY
            self._places[place] = self.lower(node, place)
        return self._places[place]

    def meant(self, type: ir.Type) -> ir.Type:
        """The type behind the names of enums, unions, lists: what an alias stands for."""
        for _ in range(20):
            if not isinstance(type, ir.Ref):
                return type
            node = as_object(self.schemas.get(type.name))
            if is_object(node.get("properties")):
                return type
            known = self.at(f"{SCHEMAS}{type.name}", node)
            if known == type or isinstance(known, ir.MapOf | ir.Any_):
                return type if "allOf" in node else known
            type = known
        return ANY

    def adds_nothing(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether one object has only properties that the other has, and not all."""
        names = [
            properties_of(self.root, self.schemas.get(type.name))
            for type in (one, other)
            if isinstance(type, ir.Ref)
        ]
        return len(names) == 2 and set() < names[0] < names[1]

    def _all_of(self, schema: Node, pointer: str) -> ir.Type:
        """A composition that is no object (those have names): what all its parts admit."""
        parts = [
            (member, f"{pointer}/allOf/{index}")
            for index, member in enumerate(schema["allOf"])
            if is_object(member) and not says_nothing(member)
        ]
        base = {key: value for key, value in schema.items() if key != "allOf"}
        if structural(base):
            parts.append((base, pointer))
        return narrowest([self.lower(part, at) for part, at in parts], self)

    def typed(self, schema: Node, pointer: str) -> ir.Type:
        """The type that `type` and the keywords of one kind of value come to."""
        only = schema.get("type")
        if isinstance(only, str) and only != "null":
            return self._one(schema, only, pointer)
        kinds = kinds_of(schema)
        real = [kind for kind in kinds if kind != "null"]
        if not kinds:
            return self._one(schema, implied(schema), pointer)
        if not real:
            return ir.Scalar("null")
        members = list(dict.fromkeys(self._one(schema, kind, pointer) for kind in real))
        if ANY in members:
            return ANY
        result = members[0] if len(members) == 1 else ir.UnionOf(tuple(members))
        return ir.Nullable(result) if len(real) < len(kinds) else result

    def _one(self, schema: Node, kind: str, pointer: str) -> ir.Type:
        if kind == "array":
            return array(schema, pointer, self.lower)
        if kind == "object":
            return mapping(schema, pointer, self.lower)
        return scalar(schema, kind)

    def node(self, schema: Any, pointer: str = "") -> tuple[Node, str]:
        """What a schema is once references are followed."""
        node, place = resolve(self.root, schema, pointer)
        return as_object(node), place
