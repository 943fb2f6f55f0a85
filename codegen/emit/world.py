"""The whole API with its names: what every view is made from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from msgspec import Struct, field

from codegen import ir
from codegen.classes import Classes
from codegen.plan import Plan

from .alias_graph import holding, is_null, nullable, recursive
from .depth import is_deep


class World(Struct, frozen=True, dict=True):
    """The whole API with its names: what every view is made from."""

    api: ir.Api
    plan: Plan
    roles: Mapping[str, str] = field(default_factory=dict[str, str])
    """What models are for that have no words of their own."""
    styled: Classes | None = None
    """The classes of another library that stand for ours."""

    # --- the schemas and their names ---------------------------------------------------

    def schema(self, name: str) -> ir.Schema | None:
        return self.api.schemas.get(name) if name in self.plan.schemas else None

    @cached_property
    def classes(self) -> frozenset[str]:
        """What the classes of all models are called."""
        schemas = self.plan.schemas.values()
        names = [n.name for n in schemas] + [n.input for n in schemas if n.input]
        return frozenset(names)

    @cached_property
    def places(self) -> Mapping[str, str]:
        """The module of each class or alias, by its name."""
        return {names.name: names.module for names in self.plan.schemas.values()}

    def twin(self, name: str) -> str | None:
        """What a schema is called where it is given and not received: a dict's type."""
        if self.styled is not None:
            return None
        names = self.plan.schemas[name]
        if names.input is None and name in self._alias_twins:
            return f"{names.name}Input"
        return names.input

    @cached_property
    def _alias_twins(self) -> frozenset[str]:
        """Aliases that lead to a model with a twin, and so need one themselves."""
        schemas = self.api.schemas.values()
        aliases = [s for s in schemas if isinstance(s, ir.Alias) and s.in_requests]
        found = {name for name, names in self.plan.schemas.items() if names.input}
        count = -1
        while count != len(found):
            count = len(found)
            needy = [
                a.name for a in aliases if not found.isdisjoint(ir.names_in(a.type))
            ]
            found.update(name for name in needy if name in self.plan.schemas)
        return frozenset(n for n in found if not self._has_input(n))

    def _has_input(self, name: str) -> bool:
        """Whether the plan has named the twin, or given its name away."""
        names = self.plan.schemas[name]
        return names.input is not None or f"{names.name}Input" in self.classes

    # --- how they hang together --------------------------------------------------------

    @cached_property
    def circular(self) -> frozenset[str]:
        """The aliases that come back to themselves through aliases alone."""
        return recursive(self.api.schemas)

    @cached_property
    def winding(self) -> frozenset[str]:
        """The circular aliases that a model names, by itself or through other aliases."""
        if not self.circular:
            return frozenset()
        models = (n for n in self._named if isinstance(self.schema(n), ir.Model))
        return self.circular & self.reached(
            name for model in models for name in self._named[model]
        )

    def reached(self, names: Iterable[str]) -> set[str]:
        """Some schemas and all that they name, by themselves or through others."""
        waiting, found = list(names), set[str]()
        while waiting:
            name = waiting.pop()
            if name in self._named and name not in found:
                found.add(name)
                waiting += self._named[name]
        return found

    @cached_property
    def _named(self) -> Mapping[str, list[str]]:
        """Which schemas each schema names."""
        schemas = self.api.schemas
        return {
            name: [to for p in ir.parts(it) for to in ir.names_in(p) if to in schemas]
            for name, it in schemas.items()
        }

    @cached_property
    def model_base(self) -> str:
        """The base class of all models."""
        return "DeepModel" if is_deep(self._named) else "Model"

    @cached_property
    def heirs(self) -> Sequence[str]:
        """The schemas that inherit from another one, in alphabetical order."""
        schemas = self.api.schemas.values()
        models = (s for s in schemas if isinstance(s, ir.Model))
        return sorted(model.name for model in models if model.base)

    def children(self, name: str) -> list[str]:
        """The schemas that inherit from a model, near and far."""
        return self._children.get(name, [])

    @cached_property
    def _children(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for child in self.heirs:
            for name in self._above(child):
                found.setdefault(name, []).append(child)
        return found

    def _above(self, name: str) -> Iterator[str]:
        schema = self.schema(name)
        while isinstance(schema, ir.Model) and schema.base:
            yield schema.base
            schema = self.schema(schema.base)

    # --- what types come to ------------------------------------------------------------

    def meant(self, type: ir.Type) -> ir.Type:
        """A type without the aliases that stand for it."""
        return ir.meant(type, self.schema)

    def resolved(self, type: ir.Type) -> ir.Type:
        """The type behind aliases and null."""
        return ir.bare(type, self.schema)

    def is_nothing(self, type: ir.Type | None) -> bool:
        """Whether a call gives None and nothing else, whatever its type is called."""
        return type is None or self.meant(type) == ir.Scalar("null")

    def nullable(self, type: ir.Type) -> bool:
        """Whether null is a value of the type."""
        return any(
            part.name in self._nullable if isinstance(part, ir.Ref) else is_null(part)
            for part in ir.choices(type)
        )

    @cached_property
    def _nullable(self) -> frozenset[str]:
        return nullable(self._planned)

    def holding(self, own: Callable[[ir.Type], bool]) -> frozenset[str]:
        """The aliases within which, at any depth, stands what `own` is true of."""
        return holding(self._planned, own)

    @cached_property
    def _planned(self) -> Mapping[str, ir.Schema]:
        planned = self.plan.schemas
        return {name: s for name, s in self.api.schemas.items() if name in planned}
