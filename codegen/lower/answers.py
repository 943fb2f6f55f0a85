"""Answers of an operation (OpenAPI 3.1, section 4.8.17)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .. import ir
from ..document import Node, as_object, escape, is_object
from ..operations import Found, is_json, is_stream, media_types
from ..resolve import resolve
from .containers import either
from .prose import text_of
from .scalars import raw
from .types import Types

Answers = tuple[ir.Response, ...]


def lower_responses(types: Types, op: Found) -> tuple[Answers, Answers]:
    """Successes and errors; `default` is an error where a success is documented."""
    listed = op.node.get("responses")
    answers = [
        _response(
            types, str(status), node, f"{op.pointer}/responses/{escape(str(status))}"
        )
        for status, node in sorted(
            as_object(listed).items(),
            key=lambda i: str(i[0]),
        )
        if not str(status).startswith("x-")
    ]
    good = [a for a in answers if a.status.startswith("2")]
    bad = [a for a in answers if a.status[:1] in "45"]
    default = [a for a in answers if a.status == "default"]
    if not good and default:
        return tuple(default), tuple(bad)
    return _together(good), (*bad, *default)


def _response(types: Types, status: str, node: Any, pointer: str) -> ir.Response:
    node, pointer = resolve(types.root, node, pointer)
    if not is_object(node):
        return ir.Response(status, "", None)
    text = text_of(node.get("description"))
    contents = media_types(node.get("content"))
    if not contents or status == "204":
        return ir.Response(status, "", None, text)
    media_type, media = contents[0]
    at = f"{pointer}/content/{escape(media_type)}"
    return ir.Response(
        status,
        media_type,
        _whole(types, media_type, media, at),
        text,
        _item(types, contents, f"{pointer}/content"),
        is_stream(media_type),
        tuple(str(name).lower() for name in as_object(node.get("headers"))),
    )


def _item(types: Types, contents: list[tuple[str, Node]], at: str) -> ir.Type | None:
    """What each item of a stream is: `itemSchema` (OpenAPI 3.2); before it, documents put
    it under `schema`, as OpenAI's does."""
    for name, media in contents:
        for key in ("itemSchema", *(("schema",) if is_stream(name) else ())):
            if media.get(key) is not None:
                return types.lower(media[key], f"{at}/{escape(name)}/{key}")
    return None


def _whole(types: Types, media_type: str, media: Node, at: str) -> ir.Type:
    """The type of an answer that is read as a whole; only JSON has more than one."""
    if media.get("schema") is None or not is_json(media_type):
        return raw(media_type)
    return types.lower(media["schema"], f"{at}/schema")


def _together(good: list[ir.Response]) -> tuple[ir.Response, ...]:
    """Several successes are returned as one type: the union of what they hold."""
    types = list(dict.fromkeys(a.type for a in good if a.type is not None))
    if len(types) < 2 and not (types and any(a.type is None for a in good)):
        return tuple(good)
    first = next(a for a in good if a.type is not None)
    joined = either(types)
    if any(a.type is None for a in good) and not isinstance(joined, ir.Nullable):
        joined = ir.Nullable(joined)
    merged = replace(first, type=joined)
    return (merged, *(a for a in good if a is not first))
