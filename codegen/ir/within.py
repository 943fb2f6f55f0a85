"""What types and schemas are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from .schemas import Alias, Model, Schema
from .types import Any_, ListOf, MapOf, Nullable, Ref, TupleOf, Type, UnionOf

Find = Callable[[str], Schema | None]
"""The schema of a name, as far as there is one."""


def inner(type: Type) -> tuple[Type, ...]:
    """The types that a type is made of, one level down."""
    match type:
        case Nullable():
            return (type.type,)
        case ListOf():
            return (type.item,)
        case MapOf():
            return (type.value, *([type.key] if type.key else []))
        case UnionOf():
            return type.members
        case TupleOf():
            return (*type.items, *([type.rest] if type.rest else []))
        case _:
            return ()


def every(type: Type) -> Iterator[Type]:
    """A type and all that it is made of; schemas that it names are not looked into."""
    yield type
    for part in inner(type):
        yield from every(part)


def choices(type: Type) -> Iterator[Type]:
    """The members of a union, and of unions within it; any other type is its only one."""
    if isinstance(type, UnionOf):
        for member in type.members:
            yield from choices(member)
    else:
        yield type


def names_in(type: Type) -> Iterator[str]:
    """The schemas that a type names itself, not those that they name."""
    if isinstance(type, Ref):
        yield type.name
    for part in inner(type):
        yield from names_in(part)


def meant(type: Type, find: Find) -> Type:
    """A type without the aliases that stand for it; aliases that mean each other mean
    anything."""
    seen: set[str] = set()
    while isinstance(type, Ref) and isinstance(alias := find(type.name), Alias):
        if type.name in seen:
            return Any_()
        seen.add(type.name)
        type = alias.type
    return type


def bare(type: Type, find: Find) -> Type:
    """The same without null, wherever it comes in."""
    while isinstance(type := meant(type, find), Nullable):
        type = type.type
    return type


def leaves(type: Type, find: Find) -> Iterator[Type]:
    """What a value of a type may be, behind aliases, null and unions."""
    waiting, seen = [type], set[str]()
    while waiting:
        part = waiting.pop()
        if isinstance(part, UnionOf):
            waiting += part.members
        elif isinstance(part, Nullable):
            waiting.append(part.type)
        elif isinstance(part, Ref) and isinstance(alias := find(part.name), Alias):
            waiting += [] if part.name in seen else [alias.type]
            seen.add(part.name)
        else:
            yield part


def parts(schema: Schema, direction: str = "") -> Iterator[Type]:
    """The types that a schema is made of; of a "request" or "response" those found there."""
    if isinstance(schema, Model):
        for field in schema.fields:
            if not (direction == "request" and field.read_only) and not (
                direction == "response" and field.write_only
            ):
                yield field.type
        if schema.extra is not None:
            yield schema.extra
        if schema.base is not None:
            yield Ref(schema.base)
        if schema.discriminator is not None:
            yield from map(Ref, schema.discriminator.mapping.values())
    elif isinstance(schema, Alias):
        yield schema.type


def alias_graph(
    schemas: Mapping[str, Schema], names: Callable[[Type], Iterable[str]]
) -> dict[str, list[str]]:
    """Which other schemas each alias names, by one way to tell; models end it."""
    return {
        name: (
            [to for to in names(schema.type) if to in schemas]
            if isinstance(schema, Alias)
            else []
        )
        for name, schema in schemas.items()
    }
