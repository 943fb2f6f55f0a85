"""Which parts of a document as written a `$ref` may stand in, and what it is there.

The shapes of 3.x with those of Swagger 2.0 and with parts that no later stage walks. The
kind "map X" is an object of X by name, "list X" an array of X, "any" plain data, "text"
a description; `$ref` is followed in all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..document import Node, escape, is_array, is_object
from ..keywords import KINDS

_SHAPES = {"one": "", "list": "list ", "map": "map "}
_WORDS = {"description": "text", "externalDocs": "any"}
_MORE: dict[str, dict[str, str]] = {
    "document": {
        **dict.fromkeys(("externalDocs", "securityDefinitions"), "any"),
        "info": "info",
        "tags": "list info",
        "servers": "list any",
        "definitions": "map schema",
        "parameters": "map parameter",
        "responses": "map response",
    },
    "components": {
        "headers": "map header",
        "examples": "map example",
        "links": "map link",
        "securitySchemes": "map securityScheme",
    },
    "info": {"description": "text", "contact": "any", "license": "any"},
    "pathItem": {"servers": "list any", "description": "text"},
    "operation": {"servers": "list any", **_WORDS},
    "parameter": {"examples": "map example"},
    "response": {
        "schema": "schema",
        "headers": "map header",
        "links": "map link",
    },
    "mediaType": {"examples": "map example", "encoding": "map encoding"},
    "encoding": {"headers": "map header"},
    "schema": {"enum": "any", "required": "any", "discriminator": "any"},
}


def _table() -> dict[str, dict[str, str]]:
    table = {
        kind: {key: _SHAPES[shape] + below for key, (shape, below) in keys.items()}
        for kind, keys in KINDS.items()
        if kind != "callback"
    }
    for kind, keys in _MORE.items():
        table[kind] = {**table.get(kind, {}), **keys}
    table["header"] = table["parameter"]
    return table


_TABLE = _table()
_CALLBACK = "map pathItem"

SECTIONS = {
    "schema": "/components/schemas",
    "response": "/components/responses",
    "parameter": "/components/parameters",
    "requestBody": "/components/requestBodies",
    "header": "/components/headers",
    "example": "/components/examples",
    "link": "/components/links",
    "callback": "/components/callbacks",
    "securityScheme": "/components/securitySchemes",
}
"""Where 3.x shares what; other kinds are written out where they are referred to."""
SECTIONS_2 = {
    "schema": "/definitions",
    "parameter": "/parameters",
    "response": "/responses",
}


def parts(node: Any, kind: str) -> Iterator[tuple[Any, str, str]]:
    """The parts of a node in which a `$ref` may stand: key, pointer below, kind."""
    if kind == "callback":
        kind = _CALLBACK
    if is_array(node):
        if kind.startswith("list "):
            for index in range(len(node)):
                yield index, f"/{index}", kind[5:]
    elif not is_object(node):
        return
    elif kind.startswith("map "):
        for key in node:
            yield key, f"/{escape(key)}", kind[4:]
    else:
        table = _TABLE.get(kind) or {}
        for key in node if table else ():
            known = str(key).lower() if kind == "pathItem" else key  # also `GET`
            if known in table:
                yield key, f"/{escape(key)}", table[known]


def reference(node: Any, kind: str) -> str | None:
    """The `$ref` of a node, or what else of JSON Schema means one."""
    if not is_object(node):
        return None
    told = node.get("$ref")
    if told is None and kind == "schema":
        told = node.get("$dynamicRef", node.get("$recursiveRef"))
    return told if isinstance(told, str) else None


REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")


def reference_key(node: Node) -> str:
    """The key that `reference` has read."""
    return next(key for key in REFERENCES if isinstance(node.get(key), str))
