"""Answers that a reader can copy: an object of the API made with what it must have.

Only what reads well is made; where a type has no short value there is no example.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from codegen import ir

from .calls import literal
from .examples import NUMBERS, SCALARS
from .fitting import fits, number
from .held import held
from .layout import Atom, Expr, Group, Named, call
from .world import World

DEEPEST = 3
"""Levels of objects in objects that an example spells out."""
MOST = 6
"""Fields that it has in all."""
_READ_ALIKE: tuple[ir.ScalarKind, ...] = (
    "string",
    "integer",
    "number",
    "boolean",
    "null",
)
"""Scalars that an answer holds as a call gives them."""
_MADE: dict[ir.ScalarKind, tuple[str, tuple[str, ...], Group]] = {
    "date": ("datetime", ("date",), call("date", *map(Atom, ("2026", "4", "28")))),
    "date-time": (
        "datetime",
        ("UTC", "datetime"),
        call("datetime", *map(Atom, ("2026", "4", "28", "15", "30", "tzinfo=UTC"))),
    ),
    "decimal": ("decimal", ("Decimal",), call("Decimal", Atom('"1.50"'))),
    "uuid": ("uuid", ("UUID",), call("UUID", Atom(SCALARS["uuid"]))),
}
"""Those that it holds as an object of the standard library: its module, what is imported
from there, and how it is made."""


class TooLong(Exception):
    """No example is made of this."""


class Answers(Struct):
    """Makes answers; `classes` are those of the API that it has made one of, `standard`
    what it has used of the standard library, by module."""

    world: World
    classes: set[str] = field(default_factory=set[str])
    standard: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    fields: int = 0

    def of(self, operation: ir.Operation) -> Expr | None:
        """What an operation returns; None where that makes no example."""
        plain = not operation.pages and operation.item is None
        if self.world.styled is not None or not plain or operation.result is None:
            return None
        try:
            return self._value(operation.result, 0)
        except TooLong:
            return None

    def _value(self, type: ir.Type, depth: int) -> Expr:
        match type:
            case ir.Scalar(kind=kind) if kind in _READ_ALIKE:
                return Atom(SCALARS[kind])
            case ir.Scalar(kind=kind) if kind in _MADE:
                return self._made(*_MADE[kind])
            case ir.Constant(values=(first, *_)):
                return literal(first)
            case ir.Nullable():
                return self._value(type.type, depth)
            case ir.ListOf():
                return Group("[", (self._value(type.item, depth),), "]", True)
            case ir.Ref():
                return self._named(self.world.schema(type.name), depth)
            case _:
                raise TooLong

    def _made(self, module: str, names: tuple[str, ...], value: Group) -> Expr:
        if not self.world.plan.exports.keys().isdisjoint(names):
            raise TooLong  # a class of the API is called so
        self.standard.setdefault(module, set()).update(names)
        return value

    def _named(self, schema: ir.Schema | None, depth: int) -> Expr:
        match schema:
            case ir.Enum(values=(first, *_)):
                return literal(first)
            case ir.Alias() if depth < DEEPEST:
                return self._value(schema.type, depth + 1)
            case ir.Model(base=None, discriminator=None) if depth < DEEPEST:
                return self._object(schema, depth)
            case _:
                raise TooLong

    def _object(self, model: ir.Model, depth: int) -> Expr:
        names = self.world.plan.schemas[model.name]
        if names.name not in self.world.plan.exports:
            raise TooLong
        shown = list(self._shown(held(model), depth))
        made = tuple(
            Named(f"{names.fields[f.wire]}=", self._held(f, depth + 1)) for f in shown
        )
        self.fields += len(made)
        if self.fields > MOST:
            raise TooLong
        self.classes.add(names.name)
        return call(names.name, *made)

    def _held(self, f: ir.Field, depth: int) -> Expr:
        """What a field holds, where that is of no certain form."""
        if not fits(f.limits):
            raise TooLong
        if isinstance(f.type, ir.Scalar) and f.type.kind in NUMBERS:
            return literal(number(NUMBERS[f.type.kind], f.limits))
        return self._value(f.type, depth)

    def _shown(self, fields: Sequence[ir.Field], depth: int) -> Iterator[ir.Field]:
        """What an object must have; else what it is about, the object in an envelope."""
        needed = [f for f in fields if f.required]
        objects = [f for f in fields if not depth and self._is_object(f.type)]
        yield from needed or objects[:1] or fields[:1]

    def _is_object(self, type: ir.Type) -> bool:
        match self.world.resolved(type):
            case ir.Ref(name):
                return isinstance(self.world.schema(name), ir.Model)
            case _:
                return False
