"""Answers of an operation (OpenAPI 3.1, section 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Node, as_object, escape, is_object
from ..operations import Found, is_json, is_notation, is_stream, media_types
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
    at = f"{pointer}/content"
    usual = ir.Response(
        status,
        media_type,
        _whole(types, media_type, media, f"{at}/{escape(media_type)}"),
        text,
        _item(types, contents, at),
        is_stream(media_type),
        tuple(str(name).lower() for name in as_object(node.get("headers"))),
    )
    others = [
        ir.Response(
            status, name, _whole(types, name, other, f"{at}/{escape(name)}"), text
        )
        for name, other in _further(contents)
    ]
    return _chosen(usual, [] if status[:1] in "45" or usual.streamed else others)


def _further(contents: list[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
    """What brings something that none before it does: no stream, which is asked for in
    another way, and no other notation of what JSON says."""
    told = [contents[0][1].get("schema")] if is_json(contents[0][0]) else []
    for name, media in contents[1:]:
        schema = media.get("schema")
        same = schema in told and is_notation(name)
        if name != "*/*" and not is_stream(name) and not same:
            yield name, media
        told += [schema] if is_json(name) else []


def _chosen(usual: ir.Response, others: list[ir.Response]) -> ir.Response:
    """The usual answer with the others, one for each type."""
    found = {usual.type: usual}
    for other in others:
        same = found.setdefault(other.type, other)
        if same is not other:
            types = (*same.choices, other.media_type)
            found[other.type] = replace(same, choices=types)
    first, *rest = found.values()
    return replace(first, others=tuple(rest))


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
    several = sum(a.type is not None for a in good) > 1
    others = () if several else tuple(map(_or_nothing, first.others))
    merged = replace(first, type=joined, others=others)
    return (merged, *(a for a in good if a is not first))


def _or_nothing(answer: ir.Response) -> ir.Response:
    if answer.type is None or isinstance(answer.type, ir.Nullable):
        return answer
    return replace(answer, type=ir.Nullable(answer.type))


def note_fixed(operation: ir.Operation, diagnostics: Diagnostics) -> None:
    """Say which media types of an answer no argument asks for."""
    others = operation.responses[0].others if operation.responses else ()
    if others and len(operation.answers) == 1:
        types = ", ".join(f"`{each}`" for other in others for each in other.media_types)
        diagnostics.note(
            "media-type-not-offered",
            f"`{operation.method} {operation.path}` answers {types}, too, which no argument"
            " asks for, since its usual answer is walked, goes on or is unwrapped",
            operation.at,
            'ask for it with `extra_headers={"Accept": …}` of `with_raw_response`, whose'
            " answer has it as `text` or `content`",
        )
