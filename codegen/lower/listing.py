"""Where in an answer the items of a list are, and what it says about itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .. import ir
from ..naming import snake

_ITEMS = (
    "data items results records entries list rows objects values content elements docs hits"
    " resources collection".split()
)
_HOLDERS = frozenset(
    """meta pagination paging links link page_info cursors page metadata response_metadata
    pager cursor""".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """A field of the answer, by its dotted path of wire names."""

    path: str
    name: str
    field: ir.Field | None
    type: ir.Type


def items_of(
    kind: ir.Type, schemas: Mapping[str, ir.Schema]
) -> tuple[str, ir.Type] | None:
    """Where the items of a list answer are, and what they are.

    The answer itself, a list under a generic key, or the only list of objects in it.
    """
    resolved = bare(kind, schemas)
    if isinstance(resolved, ir.ListOf):
        return "", resolved.item
    if not isinstance(resolved, ir.Model):
        return None
    lists = [
        (field.wire, inner.item)
        for field in resolved.fields
        if isinstance(inner := bare(field.type, schemas), ir.ListOf)
    ]
    for wire, item in lists:
        if snake(wire) in _ITEMS:
            return wire, item
    objects = [(w, i) for w, i in lists if isinstance(bare(i, schemas), ir.Model)]
    if len(objects) == 1:
        return objects[0]
    return _nested_items(resolved, schemas) if not lists else None


def _nested_items(
    model: ir.Model, schemas: Mapping[str, ir.Schema]
) -> tuple[str, ir.Type] | None:
    """`{"data": {"items": [...]}}`."""
    for field in model.fields:
        inner = bare(field.type, schemas)
        if snake(field.wire) in _ITEMS and isinstance(inner, ir.Model):
            for below in inner.fields:
                listed = bare(below.type, schemas)
                if isinstance(listed, ir.ListOf) and snake(below.wire) in _ITEMS:
                    return f"{field.wire}.{below.wire}", listed.item
    return None


def places_of(kind: ir.Type, schemas: Mapping[str, ir.Schema]) -> Iterator[Place]:
    """The fields of the answer and of what it says about itself."""
    model = bare(kind, schemas)
    if not isinstance(model, ir.Model):
        return
    for field in model.fields:
        name = snake(field.wire)
        inner = bare(field.type, schemas)
        yield Place(field.wire, name, field, field.type)
        if name in _HOLDERS and isinstance(inner, ir.Model):
            for below in inner.fields:
                path = f"{field.wire}.{below.wire}"
                yield Place(path, snake(below.wire), below, below.type)


def bare(kind: ir.Type, schemas: Mapping[str, ir.Schema]) -> ir.Type | ir.Schema:
    """A type without null, its name followed to what it means."""
    for _ in range(20):
        if isinstance(kind, ir.Nullable):
            kind = kind.type
        elif isinstance(kind, ir.Ref) and kind.name in schemas:
            schema = schemas[kind.name]
            if not isinstance(schema, ir.Alias):
                return schema
            kind = schema.type
        else:
            break
    return kind
