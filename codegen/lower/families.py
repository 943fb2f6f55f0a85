"""Inheritance, where a discriminator asks for it (OpenAPI 3.1, section 4.8.25.2).

A schema that names a tag and is part of the `allOf` of others is their base: a place of
the base holds any of them, and the tag tells which.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from heapq import heappop, heappush
from typing import Any

from msgspec.structs import replace

from .. import ir
from ..document import Node, as_array, as_object, is_object
from ..resolve import find
from .containers import union_of
from .narrowing import admits
from .parents import Parents
from .tagging import listed, tagged
from .tags import tag_of
from .types import Types


def with_families(
    types: Types, schemas: Mapping[str, ir.Schema]
) -> dict[str, ir.Schema]:
    """The schemas, each child with its base and each base with what its tag may say."""
    family = Parents()
    _gather(types, schemas, family)
    result = dict(schemas)
    for name, base in family.of.items():
        child = result[name]
        assert isinstance(child, ir.Model)
        result[name] = replace(child, base=base)
    for root, children in family.by_root().items():
        _found(types, root, children, family, result)
    return result


def _gather(types: Types, schemas: Mapping[str, ir.Schema], parents: Parents) -> None:
    """Find the base of each child: the first that its `allOf` names and that is in some
    family, from those with a tag on; asked again of whoever names a newcomer."""
    models = [n for n, schema in schemas.items() if isinstance(schema, ir.Model)]
    made_of = {name: list(_made_of(types, types.schemas[name])) for name in models}
    heirs: dict[str, list[str]] = {}
    for name, bases in made_of.items():
        for base in bases:
            heirs.setdefault(base, []).append(name)
    family = {name for name in models if tag_of(types.schemas[name])}
    waiting = sorted({(0, heir) for base in family for heir in heirs.get(base, ())})
    while waiting:
        turn, name = heappop(waiting)
        bases = [b for b in made_of[name] if b in family and b != name]
        if name in parents.of or not bases or not parents.add(name, bases[0]):
            continue
        newcomer = name not in family
        family.add(name)
        for heir in heirs.get(name, ()) if newcomer else ():
            heappush(waiting, (turn + (heir < name), heir))


def _made_of(types: Types, node: Any) -> Iterator[str]:
    """The components that a schema's `allOf` names itself."""
    for member in as_array(as_object(node).get("allOf")):
        if is_object(member) and isinstance(member.get("$ref"), str):
            yield types.components.name_at(find(types.root, member["$ref"])[1])
        elif is_object(member):
            yield from _made_of(types, member)


def _found(
    types: Types,
    root: str,
    children: Iterable[str],
    parents: Parents,
    result: dict[str, ir.Schema],
) -> None:
    """Write into the result what a family's tag says and what its base has to admit."""
    base = result[root]
    assert isinstance(base, ir.Model)
    names = [root, *children]
    node: Node = types.schemas[root]
    mapping = types.tags.mapping(node, names, {})
    if mapping.get(root) == root:
        del mapping[root]  # an object with an unknown tag is the base anyway
    wire = tag_of(node)
    result[root] = replace(base, discriminator=ir.Discriminator(wire, mapping))
    lines: dict[str, list[str]] = {name: [] for name in names}
    for value, told in mapping.items():
        for name in parents.line(told):
            lines[name].append(value)
    deepest = sorted(names[1:], key=lambda n: (-len(parents.line(n)), n))
    for name in deepest:
        # A value that is only the name of the schema is a guess.
        if all(mapping[value] != value for value in lines[name]):
            result[name] = tagged(result[name], wire, lines[name], result)
        _admit(result, parents.of[name], name)


def _admit(result: dict[str, ir.Schema], base: str, child: str) -> None:
    """Widen the base's fields to what the child makes of them, since a place of the base
    may hold the child."""
    above, below = result[base], result[child]
    assert isinstance(above, ir.Model) and isinstance(below, ir.Model)
    own = {field.wire: field for field in below.fields}
    fields = tuple(
        replace(f, type=_wide(f.type, own[f.wire].type, result)) if f.wire in own else f
        for f in above.fields
    )
    result[base] = replace(above, fields=fields)


def _wide(above: ir.Type, below: ir.Type, schemas: Mapping[str, ir.Schema]) -> ir.Type:
    values = listed(above, schemas)
    covered = isinstance(below, ir.Constant) and admits(values, below)
    return above if covered or _covers(above, below) else union_of([above, below])


def _covers(above: ir.Type, below: ir.Type) -> bool:
    """Whether a class may redeclare a field of the one type as the other."""
    if isinstance(above, ir.Nullable):
        below = below.type if isinstance(below, ir.Nullable) else below
        return _covers(above.type, below)
    exact = above == below or isinstance(above, ir.Any_)
    scalars = isinstance(above, ir.Scalar | ir.Constant)
    return exact or (scalars and _plain(above, below) and admits(above, below))


def _plain(above: ir.Type, below: ir.Type) -> bool:
    """A `date` is no `str` in Python, whatever both are in JSON."""
    return isinstance(below, ir.Constant) or above == below
