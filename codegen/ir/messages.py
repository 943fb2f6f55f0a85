"""What goes over the wire: parameters, bodies, answers, and how lists of them go on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct

from ..media_types import FORM, essence
from .schemas import Field
from .types import Default, Scalar, Type, Value

ParamIn = Literal["path", "query", "header", "cookie"]


class Param(Struct, frozen=True):
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


Written = Literal["json", "form", "multipart", "content"]


def written_as(media_type: str) -> Written:
    """How what is given becomes a body of this media type; `content` is sent as it is."""
    kind = essence(media_type)
    if kind == FORM:
        return "form"
    if kind.startswith("multipart/"):
        return "multipart"
    json = kind.endswith(("/json", "+json")) or not media_type
    return "json" if json else "content"


class Body(Struct, frozen=True):
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
    choices: tuple[str, ...] = ()
    """Further media types that take the same value, so that a caller may choose."""
    others: tuple[Body, ...] = ()
    """The bodies in media types that take something else, where a caller may choose."""

    @property
    def media_types(self) -> tuple[str, ...]:
        return (self.media_type, *self.choices)

    @property
    def written(self) -> Written:
        """A multipart body that is one text has its parts and boundaries in it already."""
        way = written_as(self.media_type)
        text = isinstance(self.type, Scalar)
        return "content" if way == "multipart" and text else way


class Response(Struct, frozen=True):
    """One documented answer. `status` is "200", "4XX" or "default"; `type` None is no
    content; `media_type` is "" then."""

    status: str
    media_type: str
    type: Type | None
    description: str = ""
    item: Type | None = None
    """Of a stream: what each of its items is (`itemSchema`, OpenAPI 3.2)."""
    headers: tuple[str, ...] = ()
    """The names of those that are documented, in lower case."""
    choices: tuple[str, ...] = ()
    """Further media types in which it is of the same type."""
    others: tuple[Response, ...] = ()
    """What it is in media types that make it another type, or a stream."""

    @property
    def media_types(self) -> tuple[str, ...]:
        return (self.media_type, *self.choices)


class Pages(Struct, frozen=True):
    """How the pages of a list follow each other.

    `position` and `size` are wire names of query parameters, or dotted ones of fields of
    the body; `items`, `total` and `next` are dotted paths in the answer. For "offset" the
    position counts items, for "number" pages, for "cursor" it is a token found at `next`,
    for "keyset" the `key` of a page's last item; for "url" `next` is an address (or, where
    there is a position, maybe a token for it); "link" reads the Link header (RFC 8288).
    """

    kind: Literal["offset", "number", "cursor", "keyset", "url", "link"]
    items: str
    item: Type
    position: str = ""
    size: str = ""
    total: str = ""
    next: str = ""
    first: int = 0
    """The first page's number, for "number"."""
    key: str = ""
    before: str = ""
    """For "keyset": what takes the key of a page's first item, to walk the other way."""
    body: bool = False
    """Whether the position is in the request's body."""
