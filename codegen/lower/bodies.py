"""Bodies of requests (OpenAPI 3.1, section 4.8.13)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from msgspec.structs import replace

from .. import ir
from ..document import Node, as_object, escape, is_object
from ..media_types import FORM, FORM_DATA, is_json, is_notation
from ..operations import Found, media_types
from ..resolve import resolve
from .listing import bare
from .prose import text_of
from .scalars import ANY, is_text, raw
from .types import Types

_BOUNDARY = re.compile(r"\s*;\s*boundary=[^;]*", re.I)
"""Of a body that is made of parts, which gets one of its own."""
_FILE = ir.Scalar("binary")
_NAMELESS = (ir.Scalar, ir.Constant, ir.ListOf, ir.TupleOf)
"""What has no names, so that whoever sends it as a form has to say them."""
Content: TypeAlias = tuple[str, Node]
"""A media type, with what is said about it."""


def lower_body(
    types: Types, schemas: Mapping[str, ir.Schema], op: Found
) -> ir.Body | None:
    """The body in the media type that the client sends unless the caller chooses one of
    its `others`; None where there is none."""
    node, pointer = resolve(
        types.root, op.node.get("requestBody"), f"{op.pointer}/requestBody"
    )
    contents = media_types(node.get("content")) if is_object(node) else []
    bodies = [
        _body(types, schemas, node, content, f"{pointer}/content/{escape(content[0])}")
        for content in _offered(types, contents)
    ]
    if not bodies:
        return None
    _note_headers(types, contents, op)
    first, *others = sorted(_grouped(bodies), key=_lacks_a_file)
    return replace(first, others=tuple(others))


def _body(
    types: Types, schemas: Mapping[str, ir.Schema], node: Node, of: Content, at: str
) -> ir.Body:
    media_type, media = of
    schema = media.get("schema")
    known = schema is not None
    lowered = types.lower(schema, f"{at}/schema") if known else raw(media_type)
    is_form = media_type.startswith((FORM, FORM_DATA))
    if is_form and isinstance(types.meant(lowered), _NAMELESS):
        lowered = ir.MapOf(ANY)
    body = ir.Body(
        media_type=media_type if media_type != "*/*" else "application/json",
        required=node.get("required") is True,
        type=lowered,
        fields=body_fields(schemas, lowered, media_type),
        description=text_of(node.get("description")),
        encoding=None if is_json(media_type) else _encoding(media),
    )
    if body.written != "multipart":
        return body
    return replace(body, media_type=_BOUNDARY.sub("", media_type))


def _offered(types: Types, contents: Iterable[Content]) -> Iterator[Content]:
    """The first, and what brings something that none before it does: no other notation of
    what is written as JSON, and no range of such, which names none to write it in."""
    written: list[Any] = []
    ordered = sorted(contents, key=lambda content: _is_range(content[0]))
    for number, (name, media) in enumerate(ordered):
        schema = media.get("schema")
        if _is_made(name):
            written.append(schema)
        elif (
            is_notation(name) and schema in written and not is_text(types.root, schema)
        ):
            continue
        if not number or not (_is_made(name) and "*" in name):
            yield name, media if not number or _is_made(name) else {}


def _is_range(media_type: str) -> bool:
    return "*" in media_type and media_type != "*/*"


def _is_made(media_type: str) -> bool:
    """Whether a value is written in it, and not sent as it is."""
    return is_json(media_type) or ir.written_as(media_type) != "content"


def _grouped(bodies: Iterable[ir.Body]) -> list[ir.Body]:
    """Those that are written from the same are one, in several media types: an object as
    JSON or as a form, text and bytes as they are."""
    found: list[ir.Body] = []
    places: dict[object, list[int]] = {}
    for body in bodies:
        alike = places.setdefault(_written_from(body), [])
        same = next((n for n in alike if _encoded_alike(found[n], body)), None)
        if same is None:
            alike.append(len(found))
            found.append(body)
            continue
        types = (*found[same].choices, body.media_type)
        encoding = found[same].encoding or body.encoding
        found[same] = replace(found[same], choices=types, encoding=encoding)
    return found


def _encoded_alike(one: ir.Body, other: ir.Body) -> bool:
    """JSON has no encoding of its fields, so whatever another has does not matter."""
    json = any(all(map(is_json, each.media_types)) for each in (one, other))
    return json or one.encoding == other.encoding


def _written_from(body: ir.Body) -> object:
    if not _is_made(body.media_type):
        return None
    if body.fields is None:
        return body.type
    files = "multipart" in body.media_type and any(map(_has_file, body.fields))
    return files, tuple(
        (field.wire, field.type, field.required) for field in body.fields
    )


def _lacks_a_file(body: ir.Body) -> bool:
    """Whether it needs a file and is JSON, which holds none: then it is the last choice."""
    needed = [field for field in body.fields or () if field.required]
    return is_json(body.media_type) and any(map(_has_file, needed))


def _has_file(field: ir.Field) -> bool:
    parts = [field.type]
    while parts and parts[-1] != _FILE:
        parts += ir.inner(parts.pop())
    return bool(parts)


def body_fields(
    schemas: Mapping[str, ir.Schema], lowered: ir.Type, media_type: str
) -> tuple[ir.Field, ...] | None:
    """The fields of an object become arguments; `readOnly` ones leave.

    Of an object that may be null, too: a body of null says nothing that none would not.
    """
    if not (_is_made(media_type) and (is_json(media_type) or "form" in media_type)):
        return None
    target = bare(lowered, schemas)
    if not isinstance(target, ir.Model) or target.extra is not None:
        return None
    if target.discriminator is not None:
        return None
    return tuple(field for field in target.fields if not field.read_only)


def with_fields(body: ir.Body, schemas: Mapping[str, ir.Schema]) -> ir.Body:
    """The body with its fields as the schemas have them now."""
    fields = body.fields
    if fields is not None:
        fields = body_fields(schemas, body.type, body.media_type)
    others = tuple(with_fields(other, schemas) for other in body.others)
    return replace(body, fields=fields, others=others)


def _note_headers(types: Types, contents: Iterable[Content], op: Found) -> None:
    """Headers of parts are given with each part, and are no arguments."""
    for _, media in contents:
        for part, told in as_object(media.get("encoding")).items():
            names = ", ".join(
                f"`{n}`" for n in as_object(as_object(told).get("headers"))
            )
            if names:
                types.diagnostics.note(
                    "part-headers",
                    f"the part `{part}` of `{op.method} {op.path}` has headers of its own,"
                    f" {names}, which no argument sends by itself",
                    types.document.at(op.pointer),
                    "give them with the file: `(name, content, media type, {header: value})`",
                )


def _encoding(media: Node) -> dict[str, dict[str, str]] | None:
    told = media.get("encoding")
    if not is_object(told) or not told:
        return None
    return {
        str(field): {
            key: (
                str(value[key]).lower()
                if isinstance(value[key], bool)
                else str(value[key])
            )
            for key in ("contentType", "style", "explode")
            if key in value
        }
        for field, value in told.items()
        if is_object(value)
    }
