"""The shape of an OpenAPI 3.1 document: which key of which object holds what.

One table instead of a traversal in every stage (OpenAPI 3.1, section 4.8; JSON Schema
2020-12, core, section 10 and 8.2). Keys that are not here hold plain data, so a property
that happens to be called `nullable` is never taken for a keyword.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from .document import Node, escape, is_array, is_object

ONE, LIST, MAP, METHODS = "one", "list", "map", "methods"

_SCHEMA: dict[str, tuple[str, str]] = {
    **dict.fromkeys(
        (
            "items",
            "additionalProperties",
            "not",
            "contains",
            "propertyNames",
            "if",
            "then",
            "else",
            "unevaluatedItems",
            "unevaluatedProperties",
            "contentSchema",
            "additionalItems",
        ),
        (ONE, "schema"),
    ),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (LIST, "schema")),
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
        (MAP, "schema"),
    ),
}
_OPERATION = {
    "parameters": (LIST, "parameter"),
    "requestBody": (ONE, "requestBody"),
    "responses": (MAP, "response"),
    "callbacks": (MAP, "callback"),
}
METHOD_KEYS = (
    "get",
    "put",
    "post",
    "delete",
    "options",
    "head",
    "patch",
    "trace",
    "query",
)

KINDS: dict[str, dict[str, tuple[str, str]]] = {
    "document": {
        "paths": (MAP, "pathItem"),
        "webhooks": (MAP, "pathItem"),
        "components": (ONE, "components"),
    },
    "components": {
        "schemas": (MAP, "schema"),
        "responses": (MAP, "response"),
        "parameters": (MAP, "parameter"),
        "requestBodies": (MAP, "requestBody"),
        "headers": (MAP, "parameter"),
        "callbacks": (MAP, "callback"),
        "pathItems": (MAP, "pathItem"),
        "mediaTypes": (MAP, "mediaType"),
    },
    "pathItem": {
        "parameters": (LIST, "parameter"),
        "additionalOperations": (MAP, "operation"),
        **dict.fromkeys(METHOD_KEYS, (ONE, "operation")),
    },
    "operation": _OPERATION,
    "parameter": {"schema": (ONE, "schema"), "content": (MAP, "mediaType")},
    "requestBody": {"content": (MAP, "mediaType")},
    "response": {"headers": (MAP, "parameter"), "content": (MAP, "mediaType")},
    "mediaType": {"schema": (ONE, "schema"), "itemSchema": (ONE, "schema")},
    "callback": {"*": (MAP, "pathItem")},
    "schema": _SCHEMA,
}

Rewrite = Callable[[Node, str], Any]


def children(node: Node, kind: str) -> Iterator[tuple[Any, Any, str, str]]:
    """The parts of `node`: (container, key, pointer below the node, kind)."""
    if kind == "schema" and _SCHEMA.keys().isdisjoint(node):
        return
    if kind == "callback":
        for key in node:
            yield node, key, f"/{escape(str(key))}", "pathItem"
        return
    table = KINDS[kind]
    for key, value in node.items():
        place = table.get(key)
        if place is None:
            continue
        shape, below = place
        if shape == ONE:
            yield node, key, f"/{escape(key)}", below
        elif shape == LIST and is_array(value):
            for index in range(len(value)):
                yield value, index, f"/{key}/{index}", below
        elif shape == MAP and is_object(value):
            for name in value:
                yield value, name, f"/{key}/{escape(str(name))}", below


def rewrite_schemas(node: Any, kind: str, pointer: str, change: Rewrite) -> Any:
    """The tree with `change` applied to every schema, innermost first.

    Copies only what lies above a change; a subtree in which nothing changed is the same
    object as before.
    """
    if not is_object(node):
        return node
    if kind == "schema" and _SCHEMA.keys().isdisjoint(node):
        return change(node, pointer)
    copies: dict[int, Any] = {}
    result = node
    for container, key, tail, below in list(children(node, kind)):
        old = container[key]
        new = rewrite_schemas(old, below, pointer + tail, change)
        if new is old:
            continue
        if container is node:
            if result is node:
                result = dict(node)
            result[key] = new
            continue
        name = tail.split("/", 2)[1]
        copy = copies.get(id(container))
        if copy is None:
            copy = copies[id(container)] = (
                dict(container) if is_object(container) else list(container)
            )
            if result is node:
                result = dict(node)
            result[name] = copy
        copy[key] = new
    return change(result, pointer) if kind == "schema" else result


def references(node: Any, kind: str, pointer: str = "") -> Iterator[tuple[Node, str]]:
    """Every object that holds a `$ref`, with its pointer."""
    stack = [(node, kind, pointer)]
    while stack:
        node, kind, pointer = stack.pop()
        if not is_object(node):
            continue
        if isinstance(node.get("$ref"), str):
            yield node, pointer
        stack.extend(
            (container[key], below, pointer + tail)
            for container, key, tail, below in children(node, kind)
        )
