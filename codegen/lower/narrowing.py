"""What several schemas admit together, as far as a type can say it.

The parts of an `allOf` all hold (JSON Schema 2020-12, core, section 10.2.1.1): a plain
string in one part and a set of values in another come to the set of values.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from .. import ir
from .scalars import ANY


class Schemas(Protocol):
    """What names stand for."""

    def meant(self, type: ir.Type) -> ir.Type:
        """The type behind the name of an alias."""
        ...

    def adds_nothing(self, one: ir.Type, other: ir.Type) -> bool:
        """Whether one object has only properties that the other has, and not all."""
        ...


def narrowest(types: Iterable[ir.Type], schemas: Schemas) -> ir.Type:
    """The type of what is of all these types."""
    found: ir.Type = ANY
    for type in types:
        found = narrower(found, type, schemas)
    return found


def narrower(one: ir.Type, other: ir.Type, schemas: Schemas) -> ir.Type:
    """The type of what is of both types; where they contradict each other the second.

    Of two objects it is the one with all properties of the other: a part may say again a
    little of what another says.
    """
    if one == other or other == ANY:
        return one
    if one == ANY:
        return other
    mine, theirs = schemas.meant(one), schemas.meant(other)
    if isinstance(mine, ir.Nullable) and isinstance(theirs, ir.Nullable):
        return ir.Nullable(narrower(mine.type, theirs.type, schemas))
    if isinstance(mine, ir.Nullable):
        return narrower(mine.type, other, schemas)
    if isinstance(theirs, ir.Nullable):
        return narrower(one, theirs.type, schemas)
    if isinstance(mine, ir.ListOf) and isinstance(theirs, ir.ListOf):
        return ir.ListOf(narrower(mine.item, theirs.item, schemas))
    if admits(mine, theirs):
        return other
    return one if admits(theirs, mine) or schemas.adds_nothing(other, one) else other


def admits(wide: ir.Type, narrow: ir.Type) -> bool:
    """Whether one type admits all that the other does, judged by their outermost form."""
    if wide in (ANY, narrow):
        return True
    match wide, narrow:
        case ir.Constant(many), ir.Constant(few):
            return set(map(_exact, few)) <= set(map(_exact, many))
        case ir.Scalar(kind), ir.Constant(values):
            return all(kind in _KINDS.get(type(v), ()) for v in values)
        case ir.Scalar("string"), ir.Scalar(kind):
            return kind not in ("integer", "number", "boolean", "null", "exact")
        case ir.Scalar("number"), ir.Scalar("integer" | "exact"):
            return True
        case ir.MapOf(value), ir.MapOf() | ir.Ref():
            return value == ANY
        case ir.ListOf(item), ir.TupleOf():
            return item == ANY
        case ir.UnionOf(members), _:
            return any(admits(member, narrow) for member in members)
        case _:
            return False


_KINDS: dict[type, tuple[str, ...]] = {
    str: ("string",),
    bool: ("boolean",),
    int: ("integer", "number"),
}


def _exact(value: ir.Value) -> tuple[type, ir.Value]:
    return type(value), value
