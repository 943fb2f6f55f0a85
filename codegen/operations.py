"""The operations of a document, with the names that schemas and methods are made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .document import Document, Node, escape
from .resolve import resolve
from .verbs import Described, Named, name_operations
from .walk import METHOD_KEYS


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
        path,
        str(node.get("operationId") or ""),
        str(node.get("summary") or ""),
        tuple(str(tag) for tag in tags) if isinstance(tags, list) else (),
    )


def _raw(
    document: Document,
) -> Iterator[tuple[str, str, Node, str, tuple[list[Any], str], Node]]:
    paths = document.data.get("paths")
    for path, entry in (paths if isinstance(paths, dict) else {}).items():
        base = f"/paths/{escape(str(path))}"
        item, place = resolve(document.data, entry, base)
        if not isinstance(item, dict):
            continue
        listed = item.get("parameters")
        shared = (listed if isinstance(listed, list) else [], f"{place}/parameters")
        for key in METHOD_KEYS:
            if isinstance(item.get(key), dict):
                yield key.upper(), str(path), item[key], f"{place}/{key}", shared, item
        extra = item.get("additionalOperations")
        for method, node in (extra if isinstance(extra, dict) else {}).items():
            if isinstance(node, dict):
                at = f"{place}/additionalOperations/{escape(str(method))}"
                yield str(method), str(path), node, at, shared, item


def media_types(content: Any) -> list[tuple[str, Node]]:
    """The media types of a `content` map, those that hold JSON first."""
    pairs = [
        (str(name), media)
        for name, media in (content if isinstance(content, dict) else {}).items()
        if isinstance(media, dict)
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
