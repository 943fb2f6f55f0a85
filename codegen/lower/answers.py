"""Answers of an operation (OpenAPI 3.1, section 4.8.17)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from .. import ir
from ..diagnostics import Diagnostics
from ..document import Node, as_object, escape, is_object
from ..media_types import is_json, is_notation, is_stream
from ..operations import Found, media_types
from ..resolve import resolve
from .containers import union_of
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
    several = list(_further(contents)) if status[:1] not in "45" else []
    usual, *others = [
        ir.Response(
            status,
            name,
            _whole(types, name, media, f"{pointer}/content/{escape(name)}"),
            text,
            _item(types, name, media, f"{pointer}/content/{escape(name)}"),
        )
        for name, media in (contents[0], *several)
    ]
    headers = tuple(str(name).lower() for name in as_object(node.get("headers")))
    return _chosen(replace(usual, headers=headers), others)


def _further(contents: list[tuple[str, Node]]) -> Iterator[tuple[str, Node]]:
    """What brings something that none before it does: no other notation of what JSON
    says."""
    told = [contents[0][1].get("schema")] if is_json(contents[0][0]) else []
    for name, media in contents[1:]:
        schema = media.get("schema")
        same = schema in told and is_notation(name) and not is_stream(name)
        if name != "*/*" and not same:
            yield name, media
        told += [schema] if is_json(name) else []


def _chosen(usual: ir.Response, others: list[ir.Response]) -> ir.Response:
    """The usual answer with the others, one for each type, and one for each stream."""
    found = {_kind(usual): usual}
    for other in others:
        key = _kind(other)
        same = found.setdefault(key, other)
        if same is not other and not other.item:
            types = (*same.choices, other.media_type)
            found[key] = replace(same, choices=types)
    first, *rest = found.values()
    return replace(first, others=tuple(rest))


def _kind(answer: ir.Response) -> object:
    """What tells an answer from others: the items of a stream, however it is written."""
    return answer.item or (None, answer.type)


def _item(types: Types, media_type: str, media: Node, at: str) -> ir.Type | None:
    """What each item of a stream is: `itemSchema` (OpenAPI 3.2). Before it, documents put
    it under `schema`, as OpenAI's does, or the list of all. Where they say nothing, an
    event is what it is, and a line any JSON."""
    if not is_stream(media_type):
        return None
    if media.get("itemSchema") is not None:
        return types.lower(media["itemSchema"], f"{at}/itemSchema")
    if media.get("schema") is not None:
        whole = types.lower(media["schema"], f"{at}/schema")
        listed = types.meant(whole)
        return listed.item if isinstance(listed, ir.ListOf) else whole
    return ir.Scalar("event") if "event-stream" in media_type else ir.Any_()


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
    joined = union_of(types)
    if any(a.type is None for a in good) and not isinstance(joined, ir.Nullable):
        joined = ir.Nullable(joined)
    several = sum(a.type is not None for a in good) > 1
    kept = [it for it in first.others if it.item is not None or not several]
    others = tuple(map(_or_nothing, kept))
    merged = replace(first, type=joined, others=others)
    return (merged, *(a for a in good if a is not first))


def _or_nothing(answer: ir.Response) -> ir.Response:
    if answer.item or answer.type is None or isinstance(answer.type, ir.Nullable):
        return answer
    return replace(answer, type=ir.Nullable(answer.type))


def note_fixed(operation: ir.Operation, diagnostics: Diagnostics) -> None:
    """Say which media types of an answer no argument asks for."""
    usual, stream = operation.responses[:1], operation.stream
    others = [it for it in usual[0].others if it is not stream] if usual else ()
    if others and len(operation.answers) == 1:
        switched = "another, `stream`, chooses between the usual answer and a stream"
        why = switched if operation.chooses else "its usual answer is unwrapped"
        types = ", ".join(f"`{each}`" for other in others for each in other.media_types)
        diagnostics.note(
            "media-type-not-offered",
            f"`{operation.method} {operation.path}` answers {types}, too, which no argument"
            f" asks for, since {why}",
            operation.at,
            'ask for it with `extra_headers={"Accept": …}` of `with_raw_response`, whose'
            " answer has it as `text` or `content`",
        )
