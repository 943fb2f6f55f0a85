"""What may be given where answers hold less: the text of a date, any sequence for a list."""

from __future__ import annotations

from typing import TypeGuard

from codegen import ir

from .world import World

_ALIKE = frozenset(
    ["string", "integer", "number", "boolean", "null", "binary", "event"]
)
"""Scalars that are given as they are received."""


def takes_more(schema: ir.Schema, world: World) -> TypeGuard[ir.Alias]:
    """Whether an alias means what answers hold, and an argument may be something else."""
    if not isinstance(schema, ir.Alias) or schema.name in world.circular:
        return False
    return schema.in_responses and _differs(world, schema.type)


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
