"""`x-origin: file:line` in a specification, where OpenAPI allows it."""

from __future__ import annotations

from typing import Any, cast

from .document import Document, Node, escape
from .places import Places

KEY = "x-origin"
METHODS = frozenset(
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]
)


def with_origins(document: Document, places: Places) -> Node:
    """The document's tree with the place of operations and components in it."""
    data = dict(document.data)
    for group in ("paths", "webhooks"):
        if isinstance(data.get(group), dict):
            data[group] = {
                path: _path(item, f"/{group}/{escape(path)}", document, places)
                for path, item in data[group].items()
            }
    if isinstance(data.get("components"), dict):
        data["components"] = {
            kind: _components(table, f"/components/{kind}", document, places)
            for kind, table in data["components"].items()
        }
    return data


def _path(item: Any, pointer: str, document: Document, places: Places) -> Any:
    if not isinstance(item, dict):
        return item
    return {
        key: (
            _marked(value, f"{pointer}/{key}", document, places)
            if key in METHODS
            else value
        )
        for key, value in cast("Node", item).items()
    }


def _components(table: Any, pointer: str, document: Document, places: Places) -> Any:
    if not isinstance(table, dict) or pointer.startswith("/components/x-"):
        return cast("Any", table)
    return {
        name: _marked(value, f"{pointer}/{escape(name)}", document, places)
        for name, value in cast("Node", table).items()
    }


def _marked(node: Any, pointer: str, document: Document, places: Places) -> Any:
    """An object with its place; a reference may hold nothing else."""
    if not isinstance(node, dict) or "$ref" in node:
        return cast("Any", node)
    at = document.at(pointer)
    if not at.file:
        return cast("Any", node)
    spot = places.find(at)
    origin = f"{spot.file}:{spot.line}" if spot.line else spot.file
    return {**cast("Node", node), KEY: origin}
