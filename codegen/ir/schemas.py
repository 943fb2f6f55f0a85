"""What has a name: models, enums and aliases. The name is that in the normalized document."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from ..diagnostics import At
from .types import Default, Discriminator, Type, Value


class Field(Struct, frozen=True):
    """A property of an object, or a field of a request body."""

    wire: str
    type: Type
    required: bool
    description: str = ""
    """The documentation's words, plus what constraints say ("At most 255 characters.")."""
    default: Default = None
    """The default that the documentation tells, for the docstring; never sent."""
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    format: str = ""
    """The format that the documentation gives, also where no type of Python has it."""
    limits: tuple[tuple[str, Value], ...] = ()
    """What constraints say, by keyword; `description` says the same in words."""


class Model(Struct, frozen=True):
    """An object with properties."""

    name: str
    fields: tuple[Field, ...]
    description: str = ""
    extra: Type | None = None
    """The type of further properties, where the documentation gives one."""
    closed: bool = False
    """Whether the documentation says that there are no further properties."""
    base: str | None = None
    """The schema it inherits from, where a discriminator asks for inheritance."""
    discriminator: Discriminator | None = None
    """Of a base that others inherit from: which of them a value is."""
    deprecated: bool = False
    in_requests: bool = False
    in_responses: bool = False
    is_argument: bool = False
    """Whether a caller passes it as a value, as a model or as a dict. The body of a
    request whose fields become arguments is in requests and no argument itself."""
    at: At | None = None

    def always_has(self, field: Field) -> bool:
        """Whether an object has the field whichever way it goes: what is only sent lacks
        in answers, what is only received in requests."""
        one_way = field.write_only and self.in_responses
        one_way = one_way or (field.read_only and self.is_argument)
        return field.required and not one_way


class Enum(Struct, frozen=True):
    """A named set of literal values."""

    name: str
    values: tuple[Value, ...]
    description: str = ""
    in_requests: bool = False
    in_responses: bool = False
    at: At | None = None


class Alias(Struct, frozen=True):
    """A named type that is neither an object nor an enum (a union, a list, a string)."""

    name: str
    type: Type
    description: str = ""
    in_requests: bool = False
    in_responses: bool = False
    at: At | None = None


Schema: TypeAlias = Model | Enum | Alias
