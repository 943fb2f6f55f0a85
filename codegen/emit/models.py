"""Views of the modules in `models/`: what the operations take and return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from codegen import ir

from .aliases import AliasView, alias_views, enum_view
from .classes import ClassView
from .imports import Imports
from .model_classes import ModelClass, redeclares
from .pragmas import about_circles, about_names
from .scopes import Scope, may_hide
from .source import Code
from .twins import Twins
from .types import Annotations
from .world import World


class ModuleView(Struct, frozen=True):
    """What the template of a module in `models/` sees."""

    doc: str
    pragmas: tuple[Code, ...]
    imports: Code
    enums: tuple[AliasView, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    hidden: tuple[Code, ...]
    """Private names for what a field of its name hides in its class."""


class ModelModule(Struct):
    """Builds the view of one module."""

    world: World
    name: str
    schemas: Sequence[ir.Schema]
    imports: Imports = field(default_factory=Imports)
    hidden: dict[str, str] = field(default_factory=dict[str, str])
    _read: dict[tuple[frozenset[str], bool], Annotations] = field(
        default_factory=dict[tuple[frozenset[str], bool], Annotations]
    )

    def view(self) -> ModuleView:
        enums = [self._enum(s) for s in self.schemas if isinstance(s, ir.Enum)]
        models = [s for s in self.schemas if isinstance(s, ir.Model)]
        classes = [view for m in bases_first(models) for view in self._classes(m)]
        named = [s for s in self.schemas if isinstance(s, ir.Alias)]
        aliases = list(alias_views(self.world, named, self.reading(()), self.given(())))
        hidden = [Code(f"{private} = {name}") for name, private in self._hidden()]
        return ModuleView(
            module_doc(self.name, self.world),
            tuple(self._pragmas()),
            Code(self.imports.render()),
            tuple(enums),
            tuple(classes),
            tuple(aliases),
            tuple(hidden),
        )

    def _pragmas(self) -> Iterator[Code]:
        """What a checker has to be told about the whole module."""
        models = [s for s in self.schemas if isinstance(s, ir.Model)]
        typed = any(m.extra and not isinstance(m.extra, ir.Any_) for m in models)
        if typed or any(redeclares(self.world, m) for m in models):
            yield Code("# pyright: reportIncompatibleVariableOverride=false")
        yield from about_circles(self.world.winding, self.schemas)
        names = (
            n for m in models for n in self.world.plan.schemas[m.name].fields.values()
        )
        yield from about_names(names)

    def _hidden(self) -> list[tuple[str, str]]:
        return sorted(self.hidden.items())

    def reading(self, fields: Sequence[str]) -> Annotations:
        """Annotations of answers, in a class with these fields."""
        return self._annotations(fields, False)

    def given(self, fields: Sequence[str]) -> Annotations:
        """Annotations of arguments, in a class with these fields."""
        return self._annotations(fields, True)

    def _annotations(self, fields: Sequence[str], request: bool) -> Annotations:
        hides = frozenset(name for name in fields if may_hide(name))
        key = (hides, request)
        if key not in self._read:
            scope = Scope(self.imports, hides, self.hidden, self.world.classes)
            self._read[key] = Annotations(
                self.world, scope, request=request, here=self.name
            )
        return self._read[key]

    def _enum(self, enum: ir.Enum) -> AliasView:
        name = self.world.plan.schemas[enum.name].name
        return enum_view(name, enum, self.reading(()))

    def _classes(self, model: ir.Model) -> Iterator[ClassView]:
        names = self.world.plan.schemas[model.name]
        yield ModelClass(self.world, model, self.reading).view()
        if names.input:
            yield Twins(self.given).view(model, names.name, names.input)


def module_doc(name: str, world: World) -> str:
    """The docstring of a module of models, by whose they are."""
    if not world.api.resources:
        return "The objects that the documentation describes."
    if name == "shared":
        return "What the operations of several resources take and return."
    return f"What the operations of {name.replace('_', ' ')} take and return."


def bases_first(models: Sequence[ir.Model]) -> list[ir.Model]:
    """The models in their order, each after what it inherits from."""
    by_name, done = {m.name: m for m in models}, dict[str, ir.Model]()
    for model in models:
        chain = {model.name: model}
        base = by_name.get(model.base or "")
        while base and base.name not in chain and base.name not in done:
            chain[base.name] = base
            base = by_name.get(base.base or "")
        done.update((m.name, m) for m in reversed(chain.values()) if m.name not in done)
    return list(done.values())
