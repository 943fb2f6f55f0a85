"""The whole API with its names: what every view is made from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from codegen import ir
from codegen.classes import Classes
from codegen.plan import Plan

from .depth import is_deep


@dataclass(frozen=True, slots=True)
class World:
    """The whole API with its names: what every view is made from."""

    api: ir.Api
    plan: Plan
    _nullable: dict[str, bool] = field(default_factory=dict[str, bool])
    roles: dict[str, str] = field(default_factory=dict[str, str])
    """What models are for that have no words of their own."""
    styled: Classes | None = None
    """The classes of another library that stand for ours."""
    _places: dict[str, str] = field(default_factory=dict[str, str])
    _once: dict[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])

    @property
    def classes(self) -> frozenset[str]:
        """What the classes of all models are called."""
        return self._once_("classes", self._class_names)

    @property
    def circular(self) -> frozenset[str]:
        """The aliases that come back to themselves through aliases alone."""
        return self._once_("circular", lambda: recursive(self.api.schemas))

    def twin(self, name: str) -> str | None:
        """What a schema is called where it is given and not received: a dict's type."""
        if self.styled is not None:
            return None
        names = self.plan.schemas[name]
        if names.input is None and name in self._once_("twins", self._alias_twins):
            return f"{names.name}Input"
        return names.input

    def meant(self, type: ir.Type | None) -> ir.Type | None:
        """A type without the aliases that stand for it."""
        seen: set[str] = set()
        while isinstance(type, ir.Ref) and type.name not in seen:
            seen.add(type.name)
            schema = self.schema(type.name)
            if not isinstance(schema, ir.Alias):
                break
            type = schema.type
        return type

    def is_nothing(self, type: ir.Type | None) -> bool:
        """Whether a call gives None and nothing else, whatever its type is called."""
        return self.meant(type) in (None, ir.Scalar("null"))

    def chooses(self) -> bool:
        """Whether an answer holds a union in which a member has to be chosen by a look
        at the value."""
        return any(map(self._mixed, self._received()))

    def decoding(self) -> Iterator[str]:
        """The parts of the runtime that decode what not every API has."""
        kinds = dict.fromkeys(k for t in self._received() for k in _all_parts(t))
        if self.chooses():
            yield "unions"
        if not kinds.keys().isdisjoint(_DECIMALS):
            yield "decimals"
        if ir.Scalar("exact") in kinds or self._sends_exact():
            yield "exact"
        tuples = any(isinstance(k, ir.TupleOf) for k in kinds)
        tags = any(isinstance(k, ir.UnionOf) and k.discriminator for k in kinds)
        if self._once_("bases", self._bases):
            yield "families"
            tags = True
        used = bool(self.api.resources or self.api.webhooks)
        styled = self.styled is not None and used
        if (
            tuples
            or tags
            or not kinds.keys().isdisjoint(_NOTED)
            or self.circular
            or styled
        ):
            yield "further"
        if styled:
            yield "records"
            if self.styled and self.styled.style == "msgspec.Struct":
                yield "structs"

    def place(self, name: str) -> str | None:
        """The module of the class or alias of this name; None where there is none."""
        if not self._places:
            names = self.plan.schemas.values()
            self._places.update((each.name, each.module) for each in names)
        return self._places.get(name)

    @property
    def model_base(self) -> str:
        """The base class of all models."""
        return "DeepModel" if self._once_("deep", self._deep) else "Model"

    def _deep(self) -> frozenset[str]:
        graph = {
            name: [to for part in members(schema) for to in refs(part)]
            for name, schema in self.api.schemas.items()
        }
        known = {
            n: [to for to in following if to in graph] for n, following in graph.items()
        }
        return frozenset({"deep"} if is_deep(known) else ())

    def _received(self) -> Iterator[ir.Type]:
        for schema in self.api.schemas.values():
            yield from members(schema)
        for resource in self.api.resources:
            for operation in resource.operations:
                answers = (*operation.responses, *operation.errors)
                yield from (t for a in answers for t in (a.type, a.item) if t)
        types = tuple(dict.fromkeys(webhook.type for webhook in self.api.webhooks))
        yield from types if len(types) < 2 else (ir.UnionOf(types),)

    def _sends_exact(self) -> bool:
        operations = (op for r in self.api.resources for op in r.operations)
        types = (body.type for op in operations for body in op.bodies)
        return any(ir.Scalar("exact") in _all_parts(type) for type in types)

    def _mixed(self, type: ir.Type) -> bool:
        if isinstance(type, ir.UnionOf):
            return any(not self._scalar(self.resolved(t)) for t in type.members)
        return any(map(self._mixed, ir.inner(type)))

    def _scalar(self, type: ir.Type) -> bool:
        enum = isinstance(type, ir.Ref) and isinstance(self.schema(type.name), ir.Enum)
        return enum or isinstance(type, ir.Scalar | ir.Constant)

    def _alias_twins(self) -> frozenset[str]:
        """Aliases that lead to a model with a twin, and so need one themselves."""
        schemas = self.api.schemas.values()
        aliases = [s for s in schemas if isinstance(s, ir.Alias) and s.in_requests]
        found = {name for name, names in self.plan.schemas.items() if names.input}
        count = -1
        while count != len(found):
            count = len(found)
            needy = [a.name for a in aliases if not found.isdisjoint(refs(a.type))]
            found.update(name for name in needy if name in self.plan.schemas)
        return frozenset(n for n in found if not self._has_input(n))

    def _has_input(self, name: str) -> bool:
        """Whether the plan has named the twin, or given its name away."""
        names = self.plan.schemas[name]
        return names.input is not None or f"{names.name}Input" in self.classes

    def _class_names(self) -> frozenset[str]:
        schemas = self.plan.schemas.values()
        names = [n.name for n in schemas] + [n.input for n in schemas if n.input]
        return frozenset(names)

    def _once_(self, what: str, find: Callable[[], frozenset[str]]) -> frozenset[str]:
        """What is true of the whole API, found out when it is first asked for."""
        if what not in self._once:
            self._once[what] = find()
        return self._once[what]

    def schema(self, name: str) -> ir.Schema | None:
        return self.api.schemas.get(name) if name in self.plan.schemas else None

    def children(self, name: str) -> list[str]:
        """The schemas that inherit from a model, near and far."""
        bases = self._once_("bases", self._bases)
        return [child for child in sorted(bases) if name in self._above(child)]

    def _bases(self) -> frozenset[str]:
        schemas = self.api.schemas.values()
        return frozenset(s.name for s in schemas if isinstance(s, ir.Model) and s.base)

    def _above(self, name: str) -> Iterator[str]:
        schema = self.schema(name)
        while isinstance(schema, ir.Model) and schema.base:
            yield schema.base
            schema = self.schema(schema.base)

    def resolved(self, type: ir.Type) -> ir.Type:
        """The type behind aliases and null."""
        for _ in range(64):
            if isinstance(type, ir.Nullable):
                type = type.type
            elif isinstance(type, ir.Ref):
                schema = self.schema(type.name)
                if not isinstance(schema, ir.Alias):
                    return type
                type = schema.type
            else:
                return type
        return ir.Any_()

    def nullable(self, type: ir.Type) -> bool:
        """Whether null is a value of the type."""
        if isinstance(type, ir.Ref):
            if type.name not in self._nullable:
                self._nullable[type.name] = False
                self._nullable[type.name] = self._schema_nullable(type.name)
            return self._nullable[type.name]
        if isinstance(type, ir.UnionOf):
            return any(map(self.nullable, type.members))
        if isinstance(type, ir.Constant):
            return None in type.values
        return isinstance(type, ir.Nullable) or type == ir.Scalar("null")

    def _schema_nullable(self, name: str) -> bool:
        schema = self.schema(name)
        if isinstance(schema, ir.Enum):
            return None in schema.values
        return isinstance(schema, ir.Alias) and self.nullable(schema.type)


_DECIMALS = frozenset([ir.Scalar("decimal"), ir.Scalar("exact")])
_NOTED = frozenset([ir.Scalar("byte"), ir.Scalar("exact")])
"""What is annotated in models."""


def members(schema: ir.Schema) -> Iterator[ir.Type]:
    """The types that a schema is made of."""
    if isinstance(schema, ir.Model):
        yield from (f.type for f in schema.fields)
        yield from [schema.extra] if schema.extra else []
        yield from [ir.Ref(schema.base)] if schema.base else []
        children = schema.discriminator.mapping.values() if schema.discriminator else ()
        yield from map(ir.Ref, children)
    elif isinstance(schema, ir.Alias):
        yield schema.type


def _all_parts(type: ir.Type) -> Iterator[ir.Type]:
    yield type
    for part in ir.inner(type):
        yield from _all_parts(part)


def refs(type: ir.Type) -> Iterator[str]:
    """The schemas that a type names itself, not those that they name."""
    if isinstance(type, ir.Ref):
        yield type.name
    for part in ir.inner(type):
        yield from refs(part)


def recursive(schemas: Mapping[str, ir.Schema]) -> frozenset[str]:
    """The aliases that come back to themselves through aliases alone."""
    aliases = {name: s for name, s in schemas.items() if isinstance(s, ir.Alias)}
    edges = {
        name: [to for to in refs(alias.type) if to in aliases]
        for name, alias in aliases.items()
    }
    return frozenset(name for name in edges if _returns(name, edges))


def _returns(start: str, edges: Mapping[str, Sequence[str]]) -> bool:
    seen, waiting = dict[str, None](), list(edges[start])
    while waiting:
        name = waiting.pop()
        if name == start:
            return True
        if name not in seen:
            seen[name] = None
            waiting.extend(edges[name])
    return False
