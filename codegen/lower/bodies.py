"""Bodies of requests (OpenAPI 3.1, section 4.8.13)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .. import ir
from ..document import Node, escape, is_object
from ..operations import Found, is_json, media_types
from ..resolve import resolve
from .prose import text_of
from .scalars import raw
from .types import Types


def lower_body(
    types: Types, schemas: Mapping[str, ir.Schema], op: Found
) -> ir.Body | None:
    """The body in the media type that the client sends; None where there is none."""
    node, pointer = resolve(
        types.root, op.node.get("requestBody"), f"{op.pointer}/requestBody"
    )
    contents = media_types(node.get("content")) if is_object(node) else []
    if not contents:
        return None
    media_type, media = contents[0]
    place = f"{pointer}/content/{escape(media_type)}/schema"
    schema = media.get("schema")
    lowered = types.lower(schema, place) if schema is not None else raw(media_type)
    return ir.Body(
        media_type=media_type if media_type != "*/*" else "application/json",
        required=node.get("required") is True,
        type=lowered,
        fields=body_fields(schemas, lowered, media_type),
        description=text_of(node.get("description")),
        encoding=_encoding(media),
        alternatives=tuple(name for name, _ in contents[1:]),
        choices=tuple(_choices(contents)),
    )


def _choices(contents: Sequence[tuple[str, Node]]) -> Iterator[str]:
    """The further media types that say the same of the body as the first, and that are
    written from the same: an object as JSON or as a form, bytes as they are."""
    (first, media), *others = contents
    for name, other in others:
        same = other.get("schema") == media.get("schema")
        if same and "*" not in first + name and _fielded(first) == _fielded(name):
            yield name


def _fielded(media_type: str) -> bool:
    return is_json(media_type) or "form" in media_type


def body_fields(
    schemas: Mapping[str, ir.Schema], lowered: ir.Type, media_type: str
) -> tuple[ir.Field, ...] | None:
    """The fields of an object become arguments; `readOnly` ones leave.

    Of an object that may be null, too: a body of null says nothing that none would not.
    """
    if not (is_json(media_type) or "form" in media_type):
        return None
    target: Any = lowered
    for _ in range(20):
        if isinstance(target, ir.Nullable):
            target = target.type
        if not isinstance(target, ir.Ref):
            break
        target = schemas.get(target.name)
        if isinstance(target, ir.Alias):
            target = target.type
    if not isinstance(target, ir.Model) or target.extra is not None:
        return None
    if target.discriminator is not None:
        return None
    return tuple(field for field in target.fields if not field.read_only)


def with_fields(body: ir.Body, schemas: Mapping[str, ir.Schema]) -> ir.Body:
    """The body with its fields as the schemas have them now."""
    if body.fields is None:
        return body
    return replace(body, fields=body_fields(schemas, body.type, body.media_type))


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
