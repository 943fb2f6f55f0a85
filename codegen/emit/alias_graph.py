"""What aliases come to through other aliases, however many: without recursion, since a
chain of them may be longer than Python's stack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from codegen import ir
from codegen.graphs import components, leading

Schemas = Mapping[str, ir.Schema]


def recursive(schemas: Schemas) -> frozenset[str]:
    """The aliases that come back to themselves through aliases alone."""
    edges = ir.alias_graph(schemas, ir.names_in)
    return frozenset(
        name
        for circle in components(edges)
        for name in circle
        if len(circle) > 1 or name in edges[name]
    )


def nullable(schemas: Schemas) -> frozenset[str]:
    """The schemas of which null is a value."""
    null = [
        name
        for name, it in schemas.items()
        if (isinstance(it, ir.Enum) and None in it.values)
        or (isinstance(it, ir.Alias) and any(map(is_null, ir.choices(it.type))))
    ]
    return frozenset(leading(ir.alias_graph(schemas, _alternatives), null))


def is_null(type: ir.Type) -> bool:
    """Whether null is a value of a type that is no union and names no schema."""
    if isinstance(type, ir.Constant):
        return None in type.values
    return isinstance(type, ir.Nullable) or type == ir.Scalar("null")


def holding(schemas: Schemas, own: Callable[[ir.Type], bool]) -> frozenset[str]:
    """The aliases within which, at any depth, stands what `own` is true of."""
    aliases = (s for s in schemas.values() if isinstance(s, ir.Alias))
    first = [a.name for a in aliases if any(map(own, ir.every(a.type)))]
    return frozenset(leading(ir.alias_graph(schemas, ir.names_in), first))


def _alternatives(type: ir.Type) -> Iterable[str]:
    return [part.name for part in ir.choices(type) if isinstance(part, ir.Ref)]
