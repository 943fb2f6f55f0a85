"""The class of one model: its bases, the keywords of its head, its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from codegen import ir
from codegen.plan import SchemaNames

from .classes import ClassView, field_views
from .held import held
from .layout import Atom, Expr, Group, Named, call, lay, subscript, union
from .source import Code, quote
from .statements import annotated
from .telling import class_doc, told
from .types import Annotations
from .world import World


class ModelClass(Struct, frozen=True):
    """Builds the view; `reading` are annotations in a class with some fields."""

    world: World
    model: ir.Model
    reading: Callable[[Sequence[str]], Annotations]

    @property
    def _names(self) -> SchemaNames:
        return self.world.plan.schemas[self.model.name]

    def view(self) -> ClassView:
        """Required fields come first; those of the base are not said again."""
        fields = sorted(self._own(), key=lambda f: not f.required)
        reading = self.reading([self._names.fields[f.wire] for f in fields])
        loose = {f.wire for f in inherited(self.world, self.model) if not f.required}
        sent = self.model.in_requests
        rows = [
            (self._field(f, reading, f.wire in loose), told(f, sent)) for f in fields
        ]
        if extra := self._extra(reading):
            rows.append((extra, ""))
        doc = class_doc(self.model, self.world.roles.get(self.model.name, ""))
        return ClassView(self._head(), doc, field_views(rows))

    def _own(self) -> list[ir.Field]:
        above = {
            (f.wire, f.type, f.required) for f in inherited(self.world, self.model)
        }
        fields = held(self.model)
        return [f for f in fields if (f.wire, f.type, f.required) not in above]

    # --- the head ----------------------------------------------------------------------

    def _head(self) -> Code:
        items: list[Expr] = list(map(Atom, self._parents()))
        if nulls := self._nulls():
            wires = tuple(Atom(quote(wire)) for wire in nulls)
            items.append(Named("nullable=", Group("(", wires, ")", True)))
        if self.model.discriminator is not None:
            items.append(Named("tag=", Atom(quote(self.model.discriminator.wire))))
            pairs = self.reading(()).tagged_names(self.model.discriminator)
            items.append(Named("children=", pairs))
        return Code(lay(call(f"class {self._names.name}", *items), 0, 0, 1) + ":")

    def _parents(self) -> Iterator[str]:
        reading, base = self.reading(()), base_of(self.world, self.model)
        if base is not None:
            yield reading.model(base.name, self.world.plan.schemas[base.name].name)
            return
        if self.model.discriminator is not None:
            yield reading.scope.name(".._runtime", "Family")
        if self.model.discriminator is None or self.world.model_base != "Model":
            yield reading.scope.name(".._runtime", self.world.model_base)

    def _nulls(self) -> list[str]:
        """The fields whose None is sent as null, beyond those of the base."""
        base = base_of(self.world, self.model)
        known = nulls(self.world, base) if base else []
        return [wire for wire in nulls(self.world, self.model) if wire not in known]

    # --- the fields --------------------------------------------------------------------

    def _field(self, f: ir.Field, reading: Annotations, loose: bool) -> str:
        """A field; one that may be missing in the base and not here says so with `...`."""
        name, hint = self._names.fields[f.wire], reading.of(f.type)
        value: Expr | None = Atom("...") if loose else None
        if not f.required:
            hint, value = union([hint, Atom("None")]), Atom("None")
        if name != f.wire:
            wire = Atom(quote(f.wire))
            both = ("validation_alias=", "serialization_alias=")
            aliases = [Named(alias, wire) for alias in both]
            if not f.required:  # checkers see a default by its keyword alone (PEP 681)
                value = Named("default=", Atom("None"))
            value = _made(reading, *([value] if value else []), *aliases)
        elif f.required and value is not None:
            value = _made(reading, value)
        return annotated(name, hint, value, 4)

    def _extra(self, reading: Annotations) -> str:
        """What the class holds beside its fields, where its type is known."""
        extra = self.model.extra
        if extra is None or isinstance(extra, ir.Any_):
            return ""
        text = Atom(reading.scope.builtin("str"))
        hint = subscript(reading.scope.builtin("dict"), text, reading.of(extra))
        made = _made(reading, Atom("init=False"))
        return annotated("__pydantic_extra__", hint, made, 4)


def _made(reading: Annotations, *items: Expr) -> Expr:
    """`Field(…)`."""
    return call(reading.scope.name("pydantic", "Field"), *items)


def base_of(world: World, model: ir.Model) -> ir.Model | None:
    """The model that another one inherits from."""
    base = world.schema(model.base) if model.base else None
    return base if isinstance(base, ir.Model) else None


def inherited(world: World, model: ir.Model) -> list[ir.Field]:
    """The fields that the class of the base has."""
    base = base_of(world, model)
    return held(base) if base else []


def nulls(world: World, model: ir.Model) -> list[str]:
    """The fields whose None is sent as null."""
    fields = model.fields if model.in_requests else ()
    return [f.wire for f in fields if world.nullable(f.type)]


def redeclares(world: World, model: ir.Model) -> bool:
    """Whether a field of the base is of another type here."""
    known = {f.wire: (f.type, f.required) for f in inherited(world, model)}
    return any(
        f.wire in known and known[f.wire] != (f.type, f.required) for f in held(model)
    )
