"""The API in our own terms: immutable, wire names only, no Python.

Types refer to named schemas by name, never by object, so cycles need no care. A schema's
name is its name in the normalized document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .diagnostics import At

# --- types -----------------------------------------------------------------------------

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
    number of which every digit counts."""

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
    members: tuple[Type, ...]
    discriminator: Discriminator | None = None


Type: TypeAlias = (
    Any_ | Scalar | Constant | Ref | Nullable | ListOf | MapOf | TupleOf | UnionOf
)


def inner(type: Type) -> tuple[Type, ...]:
    """The types that a type is made of."""
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


# --- schemas ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
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


@dataclass(frozen=True, slots=True)
class Model:
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


@dataclass(frozen=True, slots=True)
class Enum:
    """A named set of literal values."""

    name: str
    values: tuple[Value, ...]
    description: str = ""
    in_requests: bool = False
    in_responses: bool = False
    at: At | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A named type that is neither an object nor an enum (a union, a list, a string)."""

    name: str
    type: Type
    description: str = ""
    in_requests: bool = False
    in_responses: bool = False
    at: At | None = None


Schema: TypeAlias = Model | Enum | Alias

# --- operations ------------------------------------------------------------------------

ParamIn = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter; `style` and `explode` as in OpenAPI 3.1, section 4.8.12."""

    wire: str
    location: ParamIn
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    content: str = ""
    """The media type, where the value is serialized by `content` and not by a style."""
    description: str = ""
    default: Default = None
    deprecated: bool = False
    limits: tuple[tuple[str, Value], ...] = ()
    """As of a field."""


@dataclass(frozen=True, slots=True)
class Body:
    """A request body in the media type that the client sends.

    `fields` are the properties of an object, which become arguments; where it is None
    the body as a whole is one argument of `type`.
    """

    media_type: str
    required: bool
    type: Type
    fields: tuple[Field, ...] | None
    description: str = ""
    encoding: Mapping[str, Mapping[str, str]] | None = None
    """Per field of a form or multipart body: `contentType`, `style`, `explode`."""
    alternatives: tuple[str, ...] = ()
    """Further media types that the documentation allows."""
    choices: tuple[str, ...] = ()
    """Those of them that take the same value, so that a caller may choose."""


@dataclass(frozen=True, slots=True)
class Response:
    """One documented answer. `status` is "200", "4XX" or "default"; `type` None is no
    content; `media_type` is "" then."""

    status: str
    media_type: str
    type: Type | None
    description: str = ""
    item: Type | None = None
    """Of a stream: what each of its items is (`itemSchema`, OpenAPI 3.2)."""
    streamed: bool = False
    """Whether it is nothing but a stream; else it is one when the caller asks for it."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How the pages of a list follow each other.

    `position` and `size` are wire names of query parameters, `items`, `total` and `next`
    dotted paths in the answer. For "offset" the position counts items, for "number"
    pages, for "cursor" it is a token found at `next`, for "url" `next` is an address;
    "link" reads the Link header (RFC 8288).
    """

    kind: Literal["offset", "number", "cursor", "url", "link"]
    items: str
    item: Type
    position: str = ""
    size: str = ""
    total: str = ""
    next: str = ""
    first: int = 0
    """The first page's number, for "number"."""


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends by itself and that a user of the client answers: a
    webhook (OpenAPI 3.1, section 4.8.1), or a callback of an operation (4.8.18)."""

    name: str
    method: str
    type: Type
    """Of its JSON body."""
    description: str = ""
    address: str = ""
    """Of a callback: the runtime expression that gives its URL."""
    operation: tuple[str, str] | None = None
    """Of a callback: the method and path of what it belongs to."""

    @property
    def key(self) -> tuple[str, str, str, tuple[str, str] | None]:
        return (self.name, self.method, self.address, self.operation)


@dataclass(frozen=True, slots=True)
class Link:
    """What can be called with something out of an answer (OpenAPI 3.1, section 4.8.20)."""

    name: str
    operation: tuple[str, str]
    """Method and path of what is called."""
    values: tuple[tuple[str, str], ...]
    """Names of its parameters (`requestBody` for the body) with the runtime expressions
    that say where their values are."""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Unwrap:
    """What a method returns in the place of its answer: the field at a dotted path."""

    path: str
    type: Type


@dataclass(frozen=True, slots=True)
class Operation:
    method: str
    """Upper case."""
    path: str
    id: str
    """The operationId, or ""."""
    resource: str
    """The key of the resource it belongs to."""
    summary: str
    description: str
    deprecated: bool
    params: tuple[Param, ...]
    body: Body | None
    responses: tuple[Response, ...]
    """Successes, the one that is returned first."""
    errors: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...] | None
    """Alternatives of schemes that are needed together; None where it is the API's."""
    scopes: tuple[tuple[str, ...], ...] = ()
    """Beside each alternative of `security`, what its credentials have to allow."""
    server: str | None = None
    """A base URL of its own, where the documentation gives one."""
    pages: Pages | None = None
    why_not_paged: str = ""
    """For `inspect`: why a list is one page."""
    callbacks: tuple[Webhook, ...] = ()
    links: tuple[Link, ...] = ()
    unwrap: Unwrap | None = None
    at: At | None = None

    @property
    def key(self) -> tuple[str, str]:
        return (self.method, self.path)

    @property
    def returns(self) -> Type | None:
        """The type of the answer."""
        return self.responses[0].type if self.responses else None

    @property
    def item(self) -> Type | None:
        """What each item is, where the answer is a stream or may be one."""
        return self.responses[0].item if self.responses else None

    @property
    def chooses(self) -> bool:
        """Whether a caller asks for a stream by a field of the body, `stream`."""
        fields = (self.body.fields or ()) if self.body else ()
        named = any(field.wire == "stream" for field in fields)
        return named and self.item is not None and not self.streams

    @property
    def streams(self) -> bool:
        """Whether the answer is a stream and nothing else."""
        return self.item is not None and self.responses[0].streamed

    @property
    def result(self) -> Type | None:
        """What the method returns where no list is walked."""
        return self.unwrap.type if self.unwrap else self.returns


@dataclass(frozen=True, slots=True)
class Resource:
    """Operations under one tag (or one first path segment), in document order."""

    key: str
    """Its name as the documentation writes it ("Customers")."""
    description: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme (OpenAPI 3.1, section 4.8.27)."""

    key: str
    kind: Literal["bearer", "basic", "apiKey", "oauth2", "unsupported"]
    location: str = ""
    """For apiKey: "header", "query" or "cookie"."""
    wire: str = ""
    """For apiKey: the name of the header, parameter or cookie."""
    token_url: str = ""
    """For oauth2: where client credentials are exchanged for a token."""
    scopes: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL; `variables` maps each `{name}` in it to its default."""

    url: str
    description: str = ""
    variables: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Api:
    title: str
    version: str
    description: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    security: tuple[tuple[str, ...], ...]
    resources: tuple[Resource, ...]
    schemas: Mapping[str, Schema]
    """By name, in alphabetical order."""
    webhooks: tuple[Webhook, ...] = ()
    """Those of the document, then the callbacks of operations, that have a JSON body."""
    scopes: tuple[tuple[str, ...], ...] = ()
    """Beside each alternative of `security`, what its credentials have to allow."""
    license: str = ""
    """An SPDX identifier or the name that the documentation gives; "" for none."""
