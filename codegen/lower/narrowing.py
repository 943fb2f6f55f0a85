"""What several schemas admit together, as far as a type can say it.

The parts of an `allOf` all hold (JSON Schema 2020-12, core, section 10.2.1.1): a plain
string in one part and a set of values in another come to the set of values.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .. import ir
from .scalars import ANY

Meant = Callable[[ir.Type], ir.Type]


def narrowest(types: Iterable[ir.Type], meant: Meant) -> ir.Type:
    """The type of what is of all these types; `meant` gives what an alias stands for."""
    found: ir.Type = ANY
    for type in types:
        found = narrower(found, type, meant)
    return found


def narrower(one: ir.Type, other: ir.Type, meant: Meant) -> ir.Type:
    """The type of what is of both types; where they contradict each other the second."""
    if one == other or other == ANY:
        return one
    if one == ANY:
        return other
    mine, theirs = meant(one), meant(other)
    if isinstance(mine, ir.Nullable) and isinstance(theirs, ir.Nullable):
        return ir.Nullable(narrower(mine.type, theirs.type, meant))
    if isinstance(mine, ir.Nullable):
        return narrower(mine.type, other, meant)
    if isinstance(theirs, ir.Nullable):
        return narrower(one, theirs.type, meant)
    if isinstance(mine, ir.ListOf) and isinstance(theirs, ir.ListOf):
        return ir.ListOf(narrower(mine.item, theirs.item, meant))
    return other if admits(mine, theirs) or not admits(theirs, mine) else one


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
            return kind not in ("integer", "number", "boolean", "null")
        case ir.Scalar("number"), ir.Scalar("integer"):
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
