"""Where in an answer the items of a list are, and what it says about itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from msgspec import Struct

from .. import ir
from ..lists import ITEMS
from ..naming import snake

Schemas: TypeAlias = Mapping[str, ir.Schema]
Meant: TypeAlias = ir.Type | ir.Schema
"""A type without null, its name followed to what it means."""
_HOLDERS = frozenset(
    """meta pagination paging links link page_info cursors page metadata response_metadata
    pager cursor pages paginate""".split()
)
_ASIDE = frozenset({"errors", "warnings"})
"""Lists that stand beside the one that was asked for."""
_TELLING = frozenset(
    "total total_count count next next_cursor has_more cursor cursors offset".split()
)
_PAGING = frozenset({"pagination", "paging", "page_info", "pager", "paginate"})
"""Objects that tell of pages and of nothing else."""
NEXT = frozenset({"next", "next_page", "next_params", "next_query"})
"""What holds nothing but what the next page is asked for by."""
_DEPTH = 3


class Place(Struct, frozen=True):
    """A field of the answer, by its dotted path of wire names."""

    path: str
    name: str
    field: ir.Field
    type: Meant


def items_of(kind: ir.Type, schemas: Schemas, path: str) -> tuple[str, ir.Type] | None:
    """Where the items of a list answer are, and what they are.

    The answer itself, a list under a generic key, the only list of objects in it or the
    one that is called as the path ends; else so in the one object within it that tells of
    pages.
    """
    resolved = bare(kind, schemas)
    if isinstance(resolved, ir.ListOf):
        return "", resolved.item
    if not isinstance(resolved, ir.Model):
        return None
    lists = _lists(resolved, schemas)
    name = snake(path.rpartition("/")[2])
    if any(snake(wire) not in _ASIDE for wire, _ in lists):
        return _listed(lists, schemas, name)
    return _nested(resolved, schemas, name) or _listed(lists, schemas, name)


def _lists(model: ir.Model, schemas: Schemas) -> list[tuple[str, ir.Type]]:
    """The lists of an object; what stands beside others only where there are no others."""
    every = [
        (field.wire, inner.item)
        for field in model.fields
        if isinstance(inner := bare(field.type, schemas), ir.ListOf)
    ]
    return [pair for pair in every if snake(pair[0]) not in _ASIDE] or every


def _listed(
    lists: list[tuple[str, ir.Type]], schemas: Schemas, name: str
) -> tuple[str, ir.Type] | None:
    for wire, item in lists:
        if snake(wire) in ITEMS:
            return wire, item
    objects = [(wire, item) for wire, item in lists if objects_of(item, schemas)]
    named = [pair for pair in objects if snake(pair[0]) == name]
    found = objects if len(objects) == 1 else named
    return found[0] if found else None


def _nested(model: ir.Model, schemas: Schemas, name: str) -> tuple[str, ir.Type] | None:
    """`{"data": {"items": […]}}`, or `{"albums": {"items": […], "total": 1}}`."""
    found: list[tuple[str, ir.Type]] = []
    for field in model.fields:
        inner = bare(field.type, schemas)
        if not isinstance(inner, ir.Model):
            continue
        listed = _listed(_lists(inner, schemas), schemas, name)
        if listed is not None and _is_page(field, listed[0], inner):
            found.append((f"{field.wire}.{listed[0]}", listed[1]))
    return found[0] if len(found) == 1 else None


def _is_page(field: ir.Field, items: str, inner: ir.Model) -> bool:
    if {snake(field.wire), snake(items)} <= {*ITEMS}:
        return True
    return any(snake(f.wire) in _TELLING | _PAGING for f in inner.fields)


def objects_of(item: ir.Type, schemas: Schemas) -> list[ir.Model]:
    """The objects that an item may be; none where it may be something else."""
    meant = bare(item, schemas)
    members = meant.members if isinstance(meant, ir.UnionOf) else (item,)
    found = [bare(member, schemas) for member in members]
    models = [model for model in found if isinstance(model, ir.Model)]
    return models if len(models) == len(found) else []


def places_of(kind: ir.Type, schemas: Schemas, items: str) -> Iterator[Place]:
    """The fields of the answer and of what it says about itself: of objects that are
    called so, and of those in which the items are."""
    holders = {*itertools.accumulate(items.split(".")[:-1], "{}.{}".format)}
    return _places(kind, schemas, holders, ())


def _places(
    kind: ir.Type, schemas: Schemas, holders: set[str], within: tuple[str, ...]
) -> Iterator[Place]:
    model = bare(kind, schemas)
    for field in model.fields if isinstance(model, ir.Model) else ():
        way, name = (*within, field.wire), snake(field.wire)
        path = ".".join(way)
        yield Place(path, name, field, bare(field.type, schemas))
        if len(way) < _DEPTH and (holds_pages(name) or path in holders):
            yield from _places(field.type, schemas, holders, way)


def holds_pages(name: str) -> bool:
    """Whether an object of this name says something about pages."""
    return name in _HOLDERS or name in NEXT


def bare(kind: ir.Type, schemas: Schemas) -> Meant:
    """What a type means."""
    type = ir.bare(kind, schemas.get)
    return schemas.get(type.name, type) if isinstance(type, ir.Ref) else type
