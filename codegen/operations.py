"""The operations of a document, with the names that schemas and methods are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import Document, Node, as_array, as_object, escape, is_array, is_object
from .keywords import METHOD_KEYS
from .path_templates import spoken
from .resolve import resolve
from .verbs import Described, Named, name_operations


@dataclass(frozen=True, slots=True)
class Found:
    """An operation object with where it stands and what it is called.

    `shared` are the parameters of the path item (OpenAPI 3.1, section 4.8.9), with the
    pointer of their list.
    """

    method: str
    path: str
    node: Node
    pointer: str
    shared: tuple[list[Any], str]
    item: Node = field(repr=False)
    named: Named


def operations(document: Document) -> list[Found]:
    """Every operation under `paths`, in the order of the document, named."""
    raw = list(_raw(document))
    named = name_operations(
        [_described(method, path, node) for method, path, node, *_ in raw]
    )
    return [
        Found(method, path, node, pointer, shared, item, name)
        for (method, path, node, pointer, shared, item), name in zip(
            raw, named, strict=True
        )
    ]


def _described(method: str, path: str, node: Node) -> Described:
    tags = node.get("tags")
    return Described(
        method,
        spoken(path),
        str(node.get("operationId") or ""),
        str(node.get("summary") or ""),
        tuple(str(tag) for tag in tags) if is_array(tags) else (),
    )


def _raw(
    document: Document,
) -> Iterator[tuple[str, str, Node, str, tuple[list[Any], str], Node]]:
    paths = document.data.get("paths")
    for path, entry in as_object(paths).items():
        base = f"/paths/{escape(str(path))}"
        item, place = resolve(document.data, entry, base)
        if not is_object(item):
            continue
        listed = item.get("parameters")
        shared = (as_array(listed), f"{place}/parameters")
        for key in METHOD_KEYS:
            if is_object(item.get(key)):
                yield key.upper(), str(path), item[key], f"{place}/{key}", shared, item
        extra = item.get("additionalOperations")
        for method, node in as_object(extra).items():
            if is_object(node):
                at = f"{place}/additionalOperations/{escape(str(method))}"
                yield str(method), str(path), node, at, shared, item


def media_types(content: Any) -> list[tuple[str, Node]]:
    """The media types of a `content` map, those that hold JSON first."""
    pairs = [
        (str(name), media)
        for name, media in as_object(content).items()
        if is_object(media)
    ]
    return sorted(pairs, key=lambda pair: _preference(pair[0]))


def _preference(media_type: str) -> int:
    kind = media_type.split(";")[0].strip().lower()
    if kind == "application/json":
        return 0
    if is_json(kind):
        return 1
    order = ("*/*", "multipart/form-data", "application/x-www-form-urlencoded")
    return 2 + order.index(kind) if kind in order else 6


def is_json(media_type: str) -> bool:
    """RFC 6839: `application/json` and every type with the suffix `+json`."""
    kind = media_type.split(";")[0].strip().lower()
    return kind in ("application/json", "text/json", "*/*") or kind.endswith("+json")


def is_stream(media_type: str) -> bool:
    """Server-sent events, and JSON texts one after another (RFC 7464, JSON lines)."""
    kind = media_type.split(";")[0].strip().lower()
    return kind == "text/event-stream" or bool(_LINES.fullmatch(kind))


_LINES = re.compile(
    r"application/(x-)?(ndjson|json-?lines?|jsonl|json-seq|stream\+json)"
)


def is_notation(media_type: str) -> bool:
    """Whether it says, where it has the schema of a JSON text, nothing that this one does
    not say: the same value as XML, YAML, MessagePack …, or as whatever a framework lists.
    """
    kind = media_type.split(";")[0].strip().lower()
    return bool(_NOTATIONS.search(kind)) or is_json(kind) or "form" in kind


_NOTATIONS = re.compile(
    r"[/+.-](xml|html|ya?ml|msgpack|cbor|bson|avro|protobuf|plain|octet-stream)(-seq)?$"
)
