"""The OpenAPI document that a rendered page amounts to: typed only as far as it goes."""

from __future__ import annotations

import json
from typing import Any, cast

from ..document import Fragment, Node, escape
from .rendered import Operation, Part, operations
from .rendered_rows import Row

_TYPES = frozenset(
    ["string", "integer", "number", "boolean", "object", "array", "null"]
)


def document(found: list[Operation], title: str) -> Node:
    """An OpenAPI 3.1 document without servers and operationIds, which no page shows."""
    paths: Node = {}
    schemes: Node = {}
    tagged = bool(found) and found[0].heading != title
    for operation in found:
        node = _operation(operation, schemes)
        if tagged:
            node["tags"] = [title]
        paths.setdefault(operation.path, {}).setdefault(operation.method, node)
    data: Node = {"openapi": "3.1.0", "info": {"title": title, "version": "1"}}
    if tagged:
        data["tags"] = [{"name": title}]
    data["paths"] = paths
    if schemes:
        data["components"] = {"securitySchemes": schemes}
    return data


def places(found: list[Operation]) -> dict[str, int]:
    """The line of every pointer of the document that a line of its own gave."""
    known: dict[str, int] = {}
    for operation in found:
        base = pointer(operation)
        if base in known:
            continue
        known[base] = operation.line
        for index, (_, row) in enumerate(operation.params):
            known[f"{base}/parameters/{index}"] = row.line
        if operation.body:
            _place_part(known, f"{base}/requestBody", operation.body)
        for part in operation.responses:
            _place_part(known, f"{base}/responses/{part.status}", part)
    return known


def pointer(operation: Operation) -> str:
    """The JSON pointer of an operation in a document."""
    return f"/paths/{escape(operation.path)}/{operation.method}"


def _place_part(known: dict[str, int], base: str, part: Part) -> None:
    known[base] = part.line
    schema = f"{base}/content/{escape(part.media or 'application/json')}/schema"
    for row in part.rows:
        known[f"{schema}/properties/{escape(row.name)}"] = row.line


def _operation(operation: Operation, schemes: Node) -> Node:
    node: Node = {"summary": operation.heading}
    if operation.words:
        node["description"] = "\n\n".join(operation.words)
    if operation.auth:
        node["security"] = [{_scheme(row, schemes): []} for row in operation.auth]
    if operation.params:
        node["parameters"] = [_parameter(place, row) for place, row in operation.params]
    if operation.body:
        node["requestBody"] = _body(operation.body)
    responses = {part.status: _response(part) for part in operation.responses}
    node["responses"] = responses or {"default": {"description": ""}}
    return node


def _scheme(row: Row, schemes: Node) -> str:
    """A security scheme as the page describes it; its name is ours."""
    words = row.description.lower()
    if words.startswith(("bearer", "basic")) or "bearer auth" in words:
        kind = "basic" if words.startswith("basic") else "bearer"
        name, scheme = f"{kind}Auth", {"type": "http", "scheme": kind}
    else:
        name, scheme = row.name, {"type": "apiKey", "in": "header", "name": row.name}
    schemes.setdefault(name, {**scheme, "description": row.description})
    return name


def _parameter(location: str, row: Row) -> Node:
    node: Node = {"name": row.name, "in": location}
    if row.description:
        node["description"] = row.description
    node["required"] = row.required or location == "path"
    if row.deprecated:
        node["deprecated"] = True
    return {**node, "schema": schema(row, described=False)}


def _body(part: Part) -> Node:
    node: Node = {
        "content": {part.media or "application/json": {"schema": _object(part)}}
    }
    if any(row.required for row in part.rows):
        node["required"] = True
    return node


def _response(part: Part) -> Node:
    words = part.words[:1] if part.media else part.words
    node: Node = {"description": "\n\n".join(words)}
    if part.media or part.rows:
        media = {"schema": _object(part, skip=len(words))}
        node["content"] = {part.media or "application/json": media}
    return node


def _object(part: Part, skip: int = 0) -> Node:
    node: Node = {"type": "object"}
    if part.words[skip:]:
        node["description"] = "\n\n".join(part.words[skip:])
    node["properties"] = {row.name: schema(row) for row in part.rows}
    required = [row.name for row in part.rows if row.required]
    return {**node, "required": required} if required else node


def schema(row: Row, described: bool = True) -> Node:
    """The JSON Schema of a row."""
    node = _base(row)
    if row.nullable and "type" in node:
        node["type"] = [node["type"], "null"]
    if row.nullable and "enum" in node:
        node["enum"] = [*node["enum"], None]
    if described and row.description:
        node["description"] = row.description
    if described and row.deprecated:
        node["deprecated"] = True
    for name, key in (("default", "default"), ("example", "example")):
        if name in row.samples:
            node[key] = _value(row, row.samples[name])
    return node


def _base(row: Row) -> Node:
    node: Node = {"type": row.type} if row.type in _TYPES else {}
    if row.type in ("file", "enum"):
        node = {"type": "string"}
    if row.format:
        node["format"] = row.format
    if row.values:
        node["enum"] = [_value(row, value) for value in row.values]
    if not row.lists:
        return {**node, **_limits(row)}
    for _ in range(row.lists):
        node = {"type": "array", "items": node}
    return {**node, **_limits(row)}


def _limits(row: Row) -> Node:
    kind = "array" if row.lists else row.type
    names = {"string": "{}Length", "array": "{}Items", "object": "{}Properties"}
    name = names.get(kind, "{}imum")
    return {name.format(key): limit for key, limit in row.limits.items()}


def _value(row: Row, text: str) -> Any:
    """A value that the page shows, as the row's type has it."""
    if row.type == "string":
        return text.strip('"')
    try:
        return cast(object, json.loads(text))
    except ValueError:
        return text


def offset_of(fragment: Fragment, pointer: str) -> int:
    """The offset of the line that a pointer of the fragment was read from."""

    known = places(operations(fragment.source))
    while pointer and pointer not in known:
        pointer = pointer.rpartition("/")[0]
    line = known.get(pointer, 1)
    lines = fragment.source.text.split("\n")
    return sum(len(text) + 1 for text in lines[: line - 1])
