"""Views of the modules in `models/`: what the operations take and return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from codegen import ir
from codegen.plan import SchemaNames

from .aliases import AliasView, alias_views, enum_view
from .held import held
from .imports import Imports, Scope
from .layout import Atom, Expr, Group, Named, call, lay, subscript
from .layout import union as either
from .pragmas import about_names
from .source import Code, quote
from .statements import annotated
from .telling import class_doc, told
from .twins import ClassView, FieldView, Twins
from .types import Annotations
from .world import World


@dataclass(frozen=True, slots=True)
class ModuleView:
    """What the template of a module in `models/` sees."""

    doc: str
    pragmas: tuple[Code, ...]
    imports: Code
    enums: tuple[AliasView, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    hidden: tuple[Code, ...]
    """Private names for what a field of its name hides in its class."""


@dataclass(slots=True)
class ModelModule:
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
        if typed or any(map(self._redeclares, models)):
            yield Code("# pyright: reportIncompatibleVariableOverride=false")
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
            self._read[key] = Annotations(self.world, scope, request, self.name)
        return self._read[key]

    def _enum(self, enum: ir.Enum) -> AliasView:
        name = self.world.plan.schemas[enum.name].name
        return enum_view(name, enum, self.reading(()))

    def _classes(self, model: ir.Model) -> Iterator[ClassView]:
        names = self.world.plan.schemas[model.name]
        yield self._class(model, names)
        if names.input:
            yield Twins(self.given).view(model, names.name, names.input)

    def _class(self, model: ir.Model, names: SchemaNames) -> ClassView:
        fields = held(model)
        if model.base:
            known = {(f.wire, f.type, f.required) for f in self._inherited(model)}
            fields = [f for f in fields if (f.wire, f.type, f.required) not in known]
        fields.sort(key=lambda f: not f.required)
        reading = self.reading([names.fields[f.wire] for f in fields])
        loose = {f.wire for f in self._inherited(model) if not f.required}
        rows = [
            (self._field(f, names.fields[f.wire], reading, f.wire in loose), f)
            for f in fields
        ]
        extra = self._extra(model, reading)
        views = [
            FieldView(Code(source), told(f, model.in_requests), False)
            for source, f in rows
        ]
        views += [FieldView(Code(extra), "", False)] if extra else []
        if views:
            views[-1] = FieldView(views[-1].source, views[-1].doc, True)
        return ClassView(
            self._head(model, names),
            class_doc(model, self.world.roles.get(model.name, "")),
            tuple(views),
        )

    def _redeclares(self, model: ir.Model) -> bool:
        """Whether a field of the base is of another type here."""
        known = {f.wire: (f.type, f.required) for f in self._inherited(model)}
        return any(
            f.wire in known and known[f.wire] != (f.type, f.required)
            for f in held(model)
        )

    def _inherited(self, model: ir.Model) -> list[ir.Field]:
        base = self._base(model)
        return held(base) if base else []

    def _base(self, model: ir.Model) -> ir.Model | None:
        base = self.world.schema(model.base) if model.base else None
        return base if isinstance(base, ir.Model) else None

    def _head(self, model: ir.Model, names: SchemaNames) -> Code:
        base = self._base(model)
        items: list[Expr] = list(map(Atom, self._parents(model, base)))
        if nulls := self._nulls(model, base):
            wires = tuple(Atom(quote(wire)) for wire in nulls)
            items.append(Named("nullable=", Group("(", wires, ")", True)))
        if model.discriminator is not None:
            items.append(Named("tag=", Atom(quote(model.discriminator.wire))))
            pairs = self.reading(()).tagged_names(model.discriminator)
            items.append(Named("children=", pairs))
        return Code(lay(call(f"class {names.name}", *items), 0, 0, 1) + ":")

    def _parents(self, model: ir.Model, base: ir.Model | None) -> Iterator[str]:
        reading = self.reading(())
        if base is not None:
            yield reading.model(base.name, self.world.plan.schemas[base.name].name)
            return
        if model.discriminator is not None:
            yield reading.scope.name(".._runtime", "Family")
        if model.discriminator is None or self.world.model_base != "Model":
            yield reading.scope.name(".._runtime", self.world.model_base)

    def _nulls(self, model: ir.Model, base: ir.Model | None) -> list[str]:
        """The fields whose None is sent as null, beyond those of the base."""
        known = self._nulls(base, self._base(base)) if base else []
        nulls = (f.wire for f in model.fields if self._null(model, f))
        return [wire for wire in nulls if wire not in known]

    def _null(self, model: ir.Model, f: ir.Field) -> bool:
        return model.in_requests and self.world.nullable(f.type)

    def _field(
        self, f: ir.Field, name: str, reading: Annotations, loose: bool = False
    ) -> str:
        """A field; one that may be missing in the base and not here says so with `...`."""
        hint = reading.of(f.type)
        value: Expr | None = None
        if not f.required:
            hint, value = either([hint, Atom("None")]), Atom("None")
        elif loose:
            value = Atom("...")
        if name != f.wire:
            value = self._aliased(f, value, reading)
        elif loose and f.required:
            value = call(reading.scope.name("pydantic", "Field"), Atom("..."))
        return annotated(name, hint, value, 4)

    def _aliased(self, f: ir.Field, default: Expr | None, reading: Annotations) -> Expr:
        """`Field(…)` with the name on the wire, for reading and for writing."""
        wire = Atom(quote(f.wire))
        names = [Named("validation_alias=", wire), Named("serialization_alias=", wire)]
        maker = reading.scope.name("pydantic", "Field")
        return call(maker, *([default] if default else []), *names)

    def _extra(self, model: ir.Model, reading: Annotations) -> str:
        if model.extra is None or isinstance(model.extra, ir.Any_):
            return ""
        text, value = Atom(reading.scope.builtin("str")), reading.of(model.extra)
        hint = subscript(reading.scope.builtin("dict"), text, value)
        maker = call(reading.scope.name("pydantic", "Field"), Atom("init=False"))
        return annotated("__pydantic_extra__", hint, maker, 4)


def module_doc(name: str, world: World) -> str:
    """The docstring of a module of models, by whose they are."""
    if not world.api.resources:
        return "The objects that the documentation describes."
    if name == "shared":
        return "What the operations of several resources take and return."
    return f"What the operations of {name.replace('_', ' ')} take and return."


def may_hide(name: str) -> bool:
    """Whether a field of this name could hide something that annotations use."""
    return name in _BUILTINS or not name.islower()


_BUILTINS = frozenset(
    ["bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"]
)


def bases_first(models: Sequence[ir.Model]) -> list[ir.Model]:
    """The models in their order, each after what it inherits from."""
    by_name, done = {m.name: m for m in models}, dict[str, ir.Model]()
    for model in models:
        chain = [model]
        while (base := by_name.get(chain[-1].base or "")) and base not in chain:
            chain.append(base)
        done.update((m.name, m) for m in reversed(chain) if m.name not in done)
    return list(done.values())
