"""A document without what no operation of it reaches."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from ..document import (
    Document,
    Node,
    as_array,
    as_object,
    is_object,
    location_of,
    unescape,
)
from ..keywords import KINDS
from ..resolve import find, lookup
from ..walk import references
from .candidates import candidates
from .editor import Editor, origin_of

_ROUNDS = 20
"""How deep parts of what is gone may refer to each other."""


def rescue(document: Document, gone: Collection[str]) -> Document:
    """The document in which nothing refers into operations that will be gone.

    Bundled documents say `#/paths/~1pets/get/responses/200/…`: what stands there is
    written out where it is referred to.
    """
    for _ in range(_ROUNDS):
        wanted = dict(_into(document, gone))
        if not wanted:
            break
        editor = Editor(document)
        for pointer, target in wanted.items():
            here = location_of(document.data, pointer)
            there = location_of(document.data, target)
            value = lookup(document.data, target)
            editor.put(here, value, origin_of(document, there))
        document = editor.document
    return document


def _into(document: Document, gone: Collection[str]) -> Iterator[tuple[str, str]]:
    """References from what stays to what goes: their pointers and targets."""
    for node, pointer in references(document.data, "document"):
        if not node["$ref"].startswith(("#/paths/", "#/webhooks/")):
            continue
        target = find(document.data, node["$ref"])[1]
        if _below(target, gone) and not _below(pointer, gone):
            yield pointer, target


def _below(pointer: str, gone: Collection[str]) -> bool:
    """Whether a pointer leads into one of the operations that are gone."""
    tokens = pointer.split("/")
    return any("/".join(tokens[:depth]) in gone for depth in (3, 4, 5))


def prune(document: Document, tags: Collection[str]) -> Document:
    """Without components that nothing reaches, and without tags that are not these."""
    data = dict(document.data)
    components = as_object(data.get("components"))
    reached = _reached(data)
    kept = {kind: _kept(kind, table, reached) for kind, table in components.items()}
    kept = {kind: table for kind, table in kept.items() if table}
    data.pop("components", None)
    if kept:
        data["components"] = kept
    if "tags" in data:
        listed = [tag for tag in as_array(data["tags"]) if is_object(tag)]
        wanted = _with_parents(listed, tags)
        data["tags"] = [tag for tag in listed if str(tag.get("name")) in wanted]
    return replace(document, data=data)


def _kept(kind: str, table: Any, reached: Collection[tuple[str, str]]) -> Any:
    """The part of a table that is reached; whole where nothing tells who reaches it."""
    if not is_object(table) or (
        kind not in KINDS["components"] and kind != "securitySchemes"
    ):
        return table
    return {name: node for name, node in table.items() if (kind, name) in reached}


def _with_parents(listed: Iterable[Node], tags: Collection[str]) -> set[str]:
    """3.2: a tag may be part of another one."""
    above = {str(tag.get("name")): str(tag.get("parent", "")) for tag in listed}
    wanted = set(tags)
    for tag in tags:
        while (tag := above.get(tag, "")) and tag not in wanted:
            wanted.add(tag)
    return wanted


def _reached(data: Node) -> set[tuple[str, str]]:
    """The components that operations need, by kind and name."""
    components = as_object(data.get("components"))
    heirs = _heirs(as_object(components.get("schemas")))
    roots = {key: data[key] for key in ("paths", "webhooks") if key in data}
    seen = {("securitySchemes", name) for name in _schemes(data)}
    open_: list[tuple[Any, str]] = [(roots, "document")]
    while open_:
        node, kind = open_.pop()
        for found in _targets(node, kind, data, heirs):
            if found not in seen:
                seen.add(found)
                below = KINDS["components"].get(found[0])
                if below is not None:
                    open_.append((components[found[0]][found[1]], below[1]))
    return seen


def _targets(
    node: Any, kind: str, data: Node, heirs: dict[str, list[str]]
) -> Iterator[tuple[str, str]]:
    """The components that a node refers to, and those that are kinds of them."""
    for holder, _ in references(node, kind):
        tokens = find(data, holder["$ref"])[1].split("/")
        if len(tokens) > 3 and tokens[1] == "components":
            name = unescape(tokens[3])
            yield tokens[2], name
            if tokens[2] == "schemas":
                yield from (("schemas", heir) for heir in heirs.get(name, ()))


def _heirs(schemas: Node) -> dict[str, list[str]]:
    """By schema with a discriminator, those that say by `allOf` that they are kinds of it,
    and those that its mapping names."""
    found: dict[str, list[str]] = {}
    for name, node in schemas.items():
        for member in as_array(as_object(node).get("allOf")):
            parent = str(as_object(member).get("$ref")).rpartition("/")[2]
            if "discriminator" in as_object(schemas.get(unescape(parent))):
                found.setdefault(unescape(parent), []).append(name)
        told = as_object(as_object(node).get("discriminator"))
        for target in as_object(told.get("mapping")).values():
            heir = unescape(str(target).rpartition("/")[2])
            if heir in schemas:
                found.setdefault(name, []).append(heir)
    return found


def _schemes(data: Node) -> Iterator[str]:
    """Security schemes that some requirement names."""
    for node in (data, *(candidate.node for candidate in candidates(data))):
        for requirement in as_array(node.get("security")):
            yield from as_object(requirement)
