"""Unions that are members of themselves: `A` is an integer or a `B`, a `B` is text or an `A`.

Nothing is gained on the way round, so both are an integer or text; Python has no alias that
is a member of itself.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Set

from msgspec.structs import replace

from .. import ir
from ..graphs import Graph, components
from .containers import union_of
from .scalars import ANY


def without_loops(schemas: Mapping[str, ir.Schema]) -> dict[str, ir.Schema]:
    """The schemas, each alias that is a member of itself as what it comes to."""
    edges = {
        name: list(_aliases(schema.type, schemas))
        for name, schema in schemas.items()
        if isinstance(schema, ir.Alias)
    }
    result = dict(schemas)
    for component in map(set, components(edges)):
        for name in component:
            alias = schemas[name]
            circle = _circle(name, edges, component)
            if circle and isinstance(alias, ir.Alias):
                result[name] = replace(alias, type=_unrolled(circle, schemas))
    return result


def _members(type: ir.Type) -> Iterator[ir.Type]:
    """What a value of a type may be, without looking behind names."""
    if isinstance(type, ir.Nullable):
        yield from _members(type.type)
    elif isinstance(type, ir.UnionOf):
        for member in type.members:
            yield from _members(member)
    else:
        yield type


def _aliases(type: ir.Type, schemas: Mapping[str, ir.Schema]) -> Iterator[str]:
    for member in _members(type):
        if isinstance(member, ir.Ref) and isinstance(
            schemas.get(member.name), ir.Alias
        ):
            yield member.name


def _circle(start: str, edges: Graph, component: Set[str]) -> dict[str, None]:
    """The aliases that can be reached and lead back to the start, the nearest first."""
    found: dict[str, None] = {}
    waiting = deque(edges[start])
    while waiting:
        name = waiting.popleft()
        if name in component and name not in found:
            found[name] = None
            waiting += edges[name]
    return found


def _unrolled(circle: Mapping[str, None], schemas: Mapping[str, ir.Schema]) -> ir.Type:
    """All that the aliases of a circle may be, apart from each other."""
    aliases = [schemas[name] for name in circle]
    types = [alias.type for alias in aliases if isinstance(alias, ir.Alias)]
    rest = [
        member
        for type in types
        for member in _members(type)
        if not (isinstance(member, ir.Ref) and member.name in circle)
    ]
    joined = union_of(rest) if rest else ANY
    null = any(isinstance(type, ir.Nullable) for type in types)
    return ir.Nullable(joined) if null and joined != ANY else joined
