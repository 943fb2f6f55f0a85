"""The operations of a document, with the names that schemas and methods are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from .document import Document, Node, as_array, as_object, escape, is_array, is_object
from .keywords import METHOD_KEYS
from .lists import answers_with_list
from .media_types import preference
from .path_templates import spoken
from .resolve import resolve
from .verbs import Described, Named, name_operations
from .wishes import wished_group, wished_method


class Found(Struct, frozen=True):
    """An operation object with where it stands and what it is called.

    `shared` are the parameters of the path item (OpenAPI 3.1, section 4.8.9), with the
    pointer of their list.
    """

    method: str
    path: str
    node: Node
    pointer: str
    shared: tuple[list[Any], str]
    item: Node
    named: Named
    lists: bool = False
    """Whether it answers with a list."""


def operations(document: Document) -> list[Found]:
    """Every operation under `paths`, in the order of the document, named."""
    raw = list(_raw(document))
    described = [
        _described(document.data, method, path, node) for method, path, node, *_ in raw
    ]
    named = name_operations(described)
    return [
        Found(*found, name, told.lists)
        for found, name, told in zip(raw, named, described, strict=True)
    ]


def _described(root: Node, method: str, path: str, node: Node) -> Described:
    group, tags = wished_group(node), node.get("tags")
    tagged = tuple(str(tag) for tag in tags) if is_array(tags) else ()
    return Described(
        method,
        spoken(path),
        wished_method(node) or str(node.get("operationId") or ""),
        str(node.get("summary") or ""),
        (group, *tagged) if group else tagged,
        method == "GET" and answers_with_list(root, path, node),
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
    return sorted(pairs, key=lambda pair: preference(pair[0]))
