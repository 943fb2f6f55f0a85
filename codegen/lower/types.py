"""A schema as a type (JSON Schema 2020-12; OpenAPI 3.1, section 4.8.24)."""

from __future__ import annotations

from functools import cache
from typing import Any

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Document, Node, as_object, is_array, is_object, unescape
from ..resolve import find, resolve

ANY = ir.Any_()
_STRINGS: dict[str, ir.ScalarKind] = {
    "date": "date",
    "date-time": "date-time",
    "time": "time",
    "uuid": "uuid",
    "byte": "byte",
    "base64": "byte",
    "binary": "binary",
    "decimal": "decimal",
}
_SCALARS: dict[str, ir.ScalarKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
    "file": "binary",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "bool": "boolean",
    "str": "string",
    "text": "string",
    "date": "date",
    "datetime": "date-time",
    "uuid": "uuid",
}
_SCHEMAS = "/components/schemas/"


class Types:
    """Lowers schemas of one document, which it also resolves references in."""

    def __init__(self, document: Document, diagnostics: Diagnostics) -> None:
        self.document = document
        self.root = document.data
        self.diagnostics = diagnostics
        components = self.root.get("components")
        schemas = components.get("schemas") if is_object(components) else None
        self.schemas: Node = as_object(schemas)
        self._places: dict[str, ir.Type] = {}
        self._targets: dict[str, ir.Ref] = {}

    def lower(self, schema: Any, pointer: str = "") -> ir.Type:
        """The type of a schema; what is not understood is anything at all."""
        if not is_object(schema):
            return ANY
        reference = schema.get("$ref")
        if isinstance(reference, str):
            return self._reference(reference, pointer)
        if "const" in schema:
            return _constant([schema["const"]])
        if is_array(schema.get("enum")):
            return self._enum(schema, pointer)
        for union in ("oneOf", "anyOf"):
            if is_array(schema.get(union)) and schema[union]:
                return self._union(schema, union, pointer)
        if is_array(schema.get("allOf")) and schema["allOf"]:
            return self._all_of(schema, pointer)
        return self._typed(schema, pointer)

    def _reference(self, reference: str, pointer: str) -> ir.Type:
        if reference in self._targets:
            return self._targets[reference]
        node, place = find(self.root, reference)
        if node is None:
            return ANY
        name = unescape(place[len(_SCHEMAS) :]) if place.startswith(_SCHEMAS) else ""
        if name in self.schemas:
            self._targets[reference] = ir.Ref(name)
            return self._targets[reference]
        if place == pointer or pointer.startswith(f"{place}/"):
            return ANY
        return self._inline(node, place)

    def _inline(self, node: Any, place: str) -> ir.Type:
        """The type of what stands anywhere in the document: each place once, and what
        such places say of each other in a circle is anything."""
        if place not in self._places:
            self._places[place] = ANY
            self._places[place] = self.lower(node, place)
        return self._places[place]

    def _enum(self, schema: Node, pointer: str) -> ir.Type:
        values = list(dict.fromkeys(v for v in schema["enum"] if _literal(v)))
        if not values or len(values) < len(schema["enum"]) - schema["enum"].count(None):
            typed = {key: value for key, value in schema.items() if key != "enum"}
            return self.lower(typed, pointer)
        constant = _constant(values)
        return ir.Nullable(constant) if None in schema["enum"] else constant

    def _union(self, schema: Node, key: str, pointer: str) -> ir.Type:
        base = {k: v for k, v in schema.items() if k not in ("oneOf", "anyOf")}
        members: list[ir.Type] = []
        null = False
        for index, member in enumerate(schema[key]):
            if is_object(member) and _says_nothing(member) and _structural(base):
                continue
            if is_object(member) and "type" not in member and "type" in schema:
                member = {"type": schema["type"], **member}
            lowered = self.lower(member, f"{pointer}/{key}/{index}")
            if isinstance(lowered, ir.Nullable):
                null, lowered = True, lowered.type
            if lowered == ir.Scalar("null"):
                null = True
            elif isinstance(lowered, ir.UnionOf) and not lowered.discriminator:
                members += lowered.members
            else:
                members.append(lowered)
        null = null or "null" in _kinds(schema)
        unique = list(dict.fromkeys(members))
        result = self._joined(unique, schema, base, pointer)
        return ir.Nullable(result) if null else result

    def _joined(
        self, members: list[ir.Type], schema: Node, base: Node, pointer: str
    ) -> ir.Type:
        if not members:
            return self._typed(base, pointer)
        if len(members) == 1:
            return members[0]
        if ANY in members:
            return ANY
        return ir.UnionOf(tuple(members), self._discriminator(schema, members))

    def _discriminator(
        self, schema: Node, members: list[ir.Type]
    ) -> ir.Discriminator | None:
        """`mapping` values are names or references (OpenAPI 3.1, section 4.8.25)."""
        told = schema.get("discriminator")
        if not is_object(told) or not isinstance(told.get("propertyName"), str):
            return None
        names = [member.name for member in members if isinstance(member, ir.Ref)]
        if len(names) != len(members):
            return None
        explicit = {
            str(value): unescape(str(reference).rpartition("/")[2])
            for value, reference in as_object(told.get("mapping")).items()
        }
        explicit = {value: name for value, name in explicit.items() if name in names}
        implicit = {name: name for name in names if name not in explicit.values()}
        return ir.Discriminator(told["propertyName"], {**implicit, **explicit})

    def _all_of(self, schema: Node, pointer: str) -> ir.Type:
        """A composition that is no object (those have names): what its parts agree on."""
        parts = [
            (member, f"{pointer}/allOf/{index}")
            for index, member in enumerate(schema["allOf"])
            if is_object(member) and not _says_nothing(member)
        ]
        base = {key: value for key, value in schema.items() if key != "allOf"}
        if len(parts) == 1 and not _structural(base):
            return self.lower(*parts[0])
        if _structural(base):
            parts.append((base, pointer))
        lowered = [self.lower(part, at) for part, at in parts]
        told = [t for t in lowered if t != ANY]
        return min(told, key=_vagueness) if told else ANY

    def _typed(self, schema: Node, pointer: str) -> ir.Type:
        only = schema.get("type")
        if isinstance(only, str) and only != "null":
            return self._one(schema, only, pointer)
        kinds = _kinds(schema)
        real = [kind for kind in kinds if kind != "null"]
        if not kinds:
            return self._one(schema, _implied(schema), pointer)
        if not real:
            return ir.Scalar("null")
        members = list(dict.fromkeys(self._one(schema, kind, pointer) for kind in real))
        if ANY in members:
            return ANY
        result = members[0] if len(members) == 1 else ir.UnionOf(tuple(members))
        return ir.Nullable(result) if len(real) < len(kinds) else result

    def _one(self, schema: Node, kind: str, pointer: str) -> ir.Type:
        if kind == "array":
            return self._array(schema, pointer)
        if kind == "object":
            return self._object(schema, pointer)
        if kind == "string":
            return _scalar(_string_kind(schema))
        if kind == "number" and schema.get("format") == "decimal":
            return _scalar("decimal")
        return _scalar(_SCALARS[kind]) if kind in _SCALARS else ANY

    def _array(self, schema: Node, pointer: str) -> ir.Type:
        items = schema.get("items")
        first = schema.get("prefixItems")
        if is_array(first) and first:
            members = tuple(
                self.lower(item, f"{pointer}/prefixItems/{index}")
                for index, item in enumerate(first)
            )
            closed = items is False or schema.get("maxItems") == len(members)
            rest = None if closed else self.lower(items, f"{pointer}/items")
            return ir.ListOf(ANY) if rest == ANY else ir.TupleOf(members, rest)
        return ir.ListOf(self.lower(items, f"{pointer}/items"))

    def _object(self, schema: Node, pointer: str) -> ir.Type:
        extra = schema.get("additionalProperties")
        if is_object(extra) and extra:
            return ir.MapOf(self.lower(extra, f"{pointer}/additionalProperties"))
        patterns = schema.get("patternProperties")
        if is_object(patterns) and len(patterns) == 1:
            return ir.MapOf(self.lower(next(iter(patterns.values())), pointer))
        return ir.MapOf(ANY)

    def node(self, schema: Any, pointer: str = "") -> tuple[Node, str]:
        """What a schema is once references are followed."""
        node, place = resolve(self.root, schema, pointer)
        return as_object(node), place


@cache
def _scalar(kind: ir.ScalarKind) -> ir.Scalar:
    """One object for each kind, so that whoever looks at types knows it again."""
    return ir.Scalar(kind)


def _string_kind(schema: Node) -> ir.ScalarKind:
    if schema.get("contentEncoding") in ("base64", "base64url"):
        return "byte"
    if "contentMediaType" in schema and "contentEncoding" not in schema:
        return "binary"
    return _STRINGS.get(str(schema.get("format") or "").lower(), "string")


def _constant(values: list[Any]) -> ir.Type:
    kept = tuple(value for value in values if value is not None)
    if not kept:
        return ir.Scalar("null") if values else ANY
    if not all(_literal(value) for value in kept):
        return ANY
    return ir.Constant(kept)


def _literal(value: Any) -> bool:
    """What `Literal[...]` can hold (PEP 586): no floats."""
    return value is None or isinstance(value, str | int)


def _kinds(schema: Node) -> list[str]:
    kind = schema.get("type")
    return (
        [str(k) for k in kind]
        if is_array(kind)
        else [kind] if isinstance(kind, str) else []
    )


_IMPLIES = {
    "object": ("properties", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems"),
}


def _implied(schema: Node) -> str:
    """The type that a schema without `type` means, judged by its keywords."""
    for kind, keywords in _IMPLIES.items():
        if any(keyword in schema for keyword in keywords):
            return kind
    if str(schema.get("format") or "") in _STRINGS:
        return "string"
    return ""


def _structural(schema: Node) -> bool:
    return not schema.keys().isdisjoint(
        (
            "type",
            "properties",
            "items",
            "additionalProperties",
            "enum",
            "const",
            "format",
        )
    )


def _says_nothing(schema: Node) -> bool:
    """A member that only constrains (`required: [...]`) or describes."""
    return not _structural(schema) and schema.keys().isdisjoint(
        ("$ref", "allOf", "anyOf", "oneOf", "prefixItems", "patternProperties")
    )


def _vagueness(kind: ir.Type) -> int:
    """The most telling type of a composition: a name, then a structure, then a scalar."""
    order = (
        ir.Ref,
        ir.Constant,
        ir.UnionOf,
        ir.ListOf,
        ir.TupleOf,
        ir.MapOf,
        ir.Scalar,
    )
    inner = kind.type if isinstance(kind, ir.Nullable) else kind
    for index, shape in enumerate(order):
        if isinstance(inner, shape):
            return index
    return len(order)
