"""What a value is: types refer to named schemas by name, never by object, so that cycles
need no care.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

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


class Json(Struct, frozen=True):
    """A default that is no scalar: the text of a JSON array or object."""

    text: str


Default: TypeAlias = Value | Json


class Any_(Struct, frozen=True):
    """A value that the documentation says nothing about."""


class Scalar(Struct, frozen=True):
    """A JSON scalar, or a string with a format that Python has a type for; "exact" is a
    number of which every digit counts, "event" a server-sent event as it came."""

    kind: ScalarKind


class Constant(Struct, frozen=True):
    """One of some literal values (`const`, or an enum that has no name)."""

    values: tuple[Value, ...]


class Ref(Struct, frozen=True):
    """A named schema: a `Model`, an `Enum` or an `Alias` of `Api.schemas`."""

    name: str


class Nullable(Struct, frozen=True):
    """The type, or null."""

    type: Type


class ListOf(Struct, frozen=True):
    """An array whose items are all of one type."""

    item: Type


class MapOf(Struct, frozen=True):
    """An object with arbitrary keys."""

    value: Type
    key: Type | None = None
    """One of some strings, where the documentation lists the keys (`propertyNames`)."""


class TupleOf(Struct, frozen=True):
    """`prefixItems`: the first items one by one, then `rest` for the others."""

    items: tuple[Type, ...]
    rest: Type | None


class Discriminator(Struct, frozen=True):
    """The property that tells the members of a union apart, and its values."""

    wire: str
    mapping: Mapping[str, str]
    """Value on the wire to the name of a schema."""

    def __hash__(self) -> int:
        return hash(self.wire)


class UnionOf(Struct, frozen=True):
    """One of several types; the discriminator, if there is one, tells which."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


Type: TypeAlias = (
    Any_ | Scalar | Constant | Ref | Nullable | ListOf | MapOf | TupleOf | UnionOf
)
