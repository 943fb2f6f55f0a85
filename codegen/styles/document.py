"""The document that datamodel-code-generator is handed: the normalized one, as lower reads it.

Every schema stands under the name of its class and every property under that of its
attribute (of its key, for typed dicts), so that classes and endpoints cannot disagree. What
no type says (constraints, defaults, examples) is not there: a default is never sent. Nor are
words: no text of the documentation reaches the source but through our own emission.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from codegen import ir
from codegen.plan import Plan

Node: TypeAlias = dict[str, Any]
_NULL: Node = {"type": "null"}
_CLASSES: Mapping[ir.ScalarKind, str] = {
    "date": "datetime.date",
    "date-time": "datetime.datetime",
    "time": "datetime.time",
    "uuid": "uuid.UUID",
    "byte": "_runtime.base64_bytes.Bytes",
    "decimal": "decimal.Decimal",
    "exact": "decimal.Decimal",
}
"""What a string is in Python, whatever the style."""


_TAKEN = frozenset(
    [
        *("Annotated", "Any", "BaseModel", "Bytes", "ConfigDict", "Decimal", "Dict"),
        *("Enum", "Field", "List", "Literal", "Meta", "NotRequired", "Optional"),
        *("RootModel", "Struct", "TypeAlias", "TypeAliasType", "TypedDict", "UNSET"),
        *("UUID", "Union", "UnsetType"),
    ]
)
"""What the library imports: it would call a class of such a name otherwise."""


class Reading(Struct, frozen=True):
    """Writes the schemas of an API as JSON Schema (OpenAPI 3.1, section 4.8.24)."""

    api: ir.Api
    plan: Plan
    by_wire: bool
    """Whether a property has its name on the wire, not its attribute's."""

    def document(self) -> Node:
        """All schemas of the plan, by the names of their classes."""
        names = self.plan.schemas
        schemas = {
            handed(names[s.name].name): self._schema(s)
            for s in self.api.schemas.values()
            if s.name in names
        }
        info = {"title": "models", "version": "1"}
        components = {"schemas": dict(sorted(schemas.items()))}
        return {"openapi": "3.1.0", "info": info, "paths": {}, "components": components}

    def _schema(self, schema: ir.Schema) -> Node:
        match schema:
            case ir.Enum():
                return self._constant(schema.values)
            case ir.Alias(type=ir.ListOf() | ir.TupleOf() as type):
                return {"anyOf": [self.of(type)]}  # else one of itself is a bare `list`
            case ir.Alias():
                return self.of(schema.type)
            case ir.Model():
                return self._model(schema)

    def _model(self, model: ir.Model) -> Node:
        fields = self.plan.schemas[model.name].fields
        keys = {
            f.wire: f.wire if self.by_wire else fields[f.wire] for f in model.fields
        }
        return {
            "type": "object",
            "properties": {keys[f.wire]: self._field(f, model) for f in model.fields},
            "required": [keys[f.wire] for f in model.fields if model.always_has(f)],
        }

    def _field(self, f: ir.Field, model: ir.Model) -> Node:
        """A property; what an answer need not hold may be null in it, as in our models."""
        maybe = model.in_responses and not model.always_has(f)
        known = isinstance(f.type, ir.Any_ | ir.Nullable)
        return self.of(ir.Nullable(f.type) if maybe and not known else f.type)

    def of(self, type: ir.Type) -> Node:
        """The schema of a type."""
        match type:
            case ir.Any_():
                return {}
            case ir.Scalar():
                return _scalar(type.kind)
            case ir.Constant():
                return self._constant(type.values)
            case ir.Ref():
                return self._ref(type.name)
            case ir.Nullable():
                return _either([self.of(type.type), _NULL])
            case ir.UnionOf():
                return _either([self.of(member) for member in type.members])
            case _:
                return self._container(type)

    def _container(self, type: ir.ListOf | ir.MapOf | ir.TupleOf) -> Node:
        match type:
            case ir.ListOf():
                return {"type": "array", "items": self.of(type.item)}
            case ir.MapOf():
                return {"type": "object", "additionalProperties": self.of(type.value)}
            case ir.TupleOf() if type.rest is None and type.items:
                items, size = [self.of(item) for item in type.items], len(type.items)
                limits = {"items": False, "minItems": size, "maxItems": size}
                return {"type": "array", "prefixItems": items, **limits}
            case ir.TupleOf():
                parts = [self.of(t) for t in (*type.items, type.rest or ir.Any_())]
                return {"type": "array", "items": _either(parts)}

    def _ref(self, name: str) -> Node:
        names = self.plan.schemas.get(name)
        if names is None or name not in self.api.schemas:
            return {}
        return {"$ref": f"#/components/schemas/{handed(names.name)}"}

    def _constant(self, values: tuple[ir.Value, ...]) -> Node:
        """A set of values; a float, which no `Literal` can hold, gives its type."""
        numbers = any(isinstance(value, float) for value in values)
        kinds = (bool, int, float) if numbers else ()
        told = [v for v in values if v is not None and not isinstance(v, kinds)]
        found: list[Node] = [{"type": "number"}] if numbers else []
        found += [{"enum": told}] if told else []
        return _either([*found, *([_NULL] if None in values else [])])


def handed(name: str) -> str:
    """What a class is called on its way through the library."""
    if name.isalnum() and name not in _TAKEN:
        return name
    return "".join(filter(str.isalnum, name)) + "OfTheApi"


def _scalar(kind: ir.ScalarKind) -> Node:
    if kind == "binary":
        return {"type": "string", "format": "binary"}
    if kind in _CLASSES:
        return {"type": "string", "customTypePath": _CLASSES[kind]}
    return {"type": kind}


def _either(schemas: list[Node]) -> Node:
    return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}
