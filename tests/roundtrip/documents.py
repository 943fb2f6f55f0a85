"""The merged document as each side of a call sees it, and where its operations stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from codegen.document import Node, as_array, as_object, escape, unescape
from codegen.keywords import METHOD_KEYS
from codegen.walk import rewrite_schemas

Side = Literal["request", "response"]
_ABSENT = {"request": "readOnly", "response": "writeOnly"}


def at(root: Any, pointer: str) -> Any:
    """The node at a JSON pointer (RFC 6901); `KeyError` where there is none."""
    node = root
    for token in pointer.split("/")[1:]:
        node = node[int(token) if isinstance(node, list) else unescape(token)]
    return node


def target(root: Any, node: Any) -> Any:
    """A node, or what it refers to; siblings of a `$ref` win over what is there."""
    for _ in range(50):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            return node
        beside = {key: value for key, value in node.items() if key != "$ref"}
        found = at(root, node["$ref"].removeprefix("#"))
        node = {**found, **beside} if isinstance(found, dict) else found
    raise KeyError("references that go in a circle")


def as_seen(root: Node, side: Side) -> Node:
    """The document without the properties that this side never sends.

    `readOnly` properties are not part of requests, `writeOnly` ones not of responses, and
    being required means nothing for them there (OpenAPI 3.0.3, section 4.7.24.2).
    """
    flag = _ABSENT[side]

    def told(node: Any, depth: int = 0) -> set[str]:
        """Names of properties that are absent, here and in what this is composed of."""
        node = _target(root, node)
        if not isinstance(node, dict) or depth > 5:
            return set()
        own = as_object(node.get("properties")).items()
        names = {name for name, part in own if _is(root, part, flag)}
        return names.union(
            *(told(part, depth + 1) for part in as_array(node.get("allOf")))
        )

    def rewrite(schema: Node, _pointer: str) -> Node:
        absent = told(schema)
        if not absent and "default" not in schema:
            return schema
        result = dict(schema)
        # The server's matter; openapi-core judges it in the place of what is absent.
        result.pop("default", None)
        if "properties" in result:
            kept = result["properties"].items()
            result["properties"] = {k: v for k, v in kept if k not in absent}
        if "required" in result:
            result["required"] = [n for n in result["required"] if n not in absent]
        return result

    return as_object(rewrite_schemas(root, "document", "", rewrite))


def _target(root: Node, node: Any) -> Any:
    try:
        return target(root, node)
    except (KeyError, IndexError, ValueError, TypeError):
        return {}


def _is(root: Node, part: Any, flag: str) -> bool:
    node = _target(root, part)
    return isinstance(node, dict) and node.get(flag) is True


@dataclass(frozen=True)
class Place:
    """An operation of a document: its node and the parameters that apply to it."""

    method: str
    path: str
    pointer: str
    node: Node
    parameters: tuple[tuple[Node, str], ...]
    """Resolved, with the pointer of the schema (or "" where it has none)."""


def places(root: Node) -> Iterator[Place]:
    """Every operation under `paths`."""
    for path, entry in as_object(root.get("paths")).items():
        base = f"/paths/{escape(path)}"
        item, base = _followed(root, entry, base)
        for key in METHOD_KEYS:
            if isinstance(item.get(key), dict):
                yield _place(root, path, key.upper(), item, f"{base}/{key}", base)
        for method, node in as_object(item.get("additionalOperations")).items():
            if isinstance(node, dict):
                pointer = f"{base}/additionalOperations/{escape(method)}"
                yield _place(root, path, method, item, pointer, base)


def _place(
    root: Node, path: str, method: str, item: Node, pointer: str, base: str
) -> Place:
    node = at(root, pointer)
    found: dict[tuple[str, str], tuple[Node, str]] = {}
    for holder, start in ((item, base), (node, pointer)):
        for index, entry in enumerate(as_array(holder.get("parameters"))):
            param, where = _followed(root, entry, f"{start}/parameters/{index}")
            if isinstance(param.get("name"), str):
                found[str(param.get("in")), param["name"]] = (
                    param,
                    _schema(param, where),
                )
    return Place(method, path, pointer, node, tuple(found.values()))


def _schema(param: Node, where: str) -> str:
    if "schema" in param:
        return f"{where}/schema"
    for media_type, media in as_object(param.get("content")).items():
        return (
            f"{where}/content/{escape(media_type)}/schema" if "schema" in media else ""
        )
    return ""


def _followed(root: Node, node: Any, pointer: str) -> tuple[Node, str]:
    """What a node refers to, and where that stands."""
    for _ in range(50):
        if not (isinstance(node, dict) and isinstance(node.get("$ref"), str)):
            return as_object(node), pointer
        pointer = node["$ref"].removeprefix("#")
        try:
            node = at(root, pointer)
        except (KeyError, IndexError, ValueError, TypeError):
            return {}, pointer
    return {}, pointer


def followed(root: Node, pointer: str) -> tuple[Node, str]:
    """The node at a pointer, or what it refers to, and where that stands."""
    return _followed(root, at(root, pointer), pointer)
