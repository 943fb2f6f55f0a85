"""What may be given where answers hold less: the text of a date, any sequence for a list."""

from __future__ import annotations

from typing import TypeGuard

from codegen import ir

from .world import World

_ALIKE = frozenset(
    ["string", "integer", "number", "boolean", "null", "binary", "event"]
)
"""Scalars that are given as they are received."""
LARGEST = 20
"""Types that an argument spells out: aliases of aliases would double with each."""


def takes_more(schema: ir.Schema, world: World) -> TypeGuard[ir.Alias]:
    """Whether an alias means what answers hold, and an argument may be something else."""
    if not isinstance(schema, ir.Alias) or schema.name in world.circular:
        return False
    if not schema.in_responses or not _is_small(world, schema):
        return False
    return _differs(world, schema.type)


def _is_small(world: World, alias: ir.Alias) -> bool:
    """Whether few types are left when the aliases within an alias are spelled out, too."""
    count, waiting = 0, [alias.type]
    while waiting and count <= LARGEST:
        type, count = waiting.pop(), count + 1
        schema = world.schema(type.name) if isinstance(type, ir.Ref) else None
        if isinstance(schema, ir.Alias) and schema.name not in world.circular:
            waiting.append(schema.type)
        else:
            waiting += ir.inner(type)
    return count <= LARGEST


def _differs(world: World, type: ir.Type) -> bool:
    schema = world.schema(type.name) if isinstance(type, ir.Ref) else None
    match schema or type:
        case ir.Scalar(kind=kind):
            return kind not in _ALIKE
        case ir.Alias() as alias:
            return takes_more(alias, world)
        case ir.TupleOf(items=(_, *_), rest=None) | ir.UnionOf() | ir.Nullable():
            return any(_differs(world, part) for part in ir.inner(type))
        case ir.ListOf() | ir.MapOf() | ir.TupleOf() | ir.Enum():
            return True
        case _:
            return False
