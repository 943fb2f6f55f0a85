"""What a value is: types refer to named schemas by name, never by object, so that cycles
need no care.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

ScalarKind = Literal[
    "string",
    "integer",
    "number",
    "boolean",
    "null",
    "date",
    "date-time",
    "time",
    "uuid",
    "byte",
    "binary",
    "decimal",
    "exact",
    "event",
]

Value: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Json:
    """A default that is no scalar: the text of a JSON array or object."""

    text: str


Default: TypeAlias = Value | Json


@dataclass(frozen=True, slots=True)
class Any_:
    """A value that the documentation says nothing about."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A JSON scalar, or a string with a format that Python has a type for; "exact" is a
    number of which every digit counts, "event" a server-sent event as it came."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class Constant:
    """One of some literal values (`const`, or an enum that has no name)."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Ref:
    """A named schema: a `Model`, an `Enum` or an `Alias` of `Api.schemas`."""

    name: str


@dataclass(frozen=True, slots=True)
class Nullable:
    """The type, or null."""

    type: Type


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array whose items are all of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with arbitrary keys."""

    value: Type
    key: Type | None = None
    """One of some strings, where the documentation lists the keys (`propertyNames`)."""


@dataclass(frozen=True, slots=True)
class TupleOf:
    """`prefixItems`: the first items one by one, then `rest` for the others."""

    items: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property that tells the members of a union apart, and its values."""

    wire: str
    mapping: Mapping[str, str] = field(hash=False)
    """Value on the wire to the name of a schema."""


@dataclass(frozen=True, slots=True)
class UnionOf:
    """One of several types; the discriminator, if there is one, tells which."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


Type: TypeAlias = (
    Any_ | Scalar | Constant | Ref | Nullable | ListOf | MapOf | TupleOf | UnionOf
)
