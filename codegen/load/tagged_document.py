"""What GitBook's tags say of an operation, as an OpenAPI document of it."""

from __future__ import annotations

import json
import re
from contextlib import suppress

from ..addresses import split
from ..document import Node
from .schemes import asked
from .tagged import Operation, Told, plain

_PLACES = ("path", "query", "header", "cookie")
_NO_ARGUMENTS = frozenset(["accept", "content-type"])
"""Headers that the body and the answers tell already (OpenAPI 3.1.1, section 4.8.12.2.1)."""
_TYPES = {
    "string": "string",
    "text": "string",
    "integer": "integer",
    "int": "integer",
    "long": "integer",
    "number": "number",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "boolean": "boolean",
    "bool": "boolean",
    "object": "object",
    "array": "array",
    "list": "array",
}
_STATUS = re.compile(r"[1-5]\d\d")
_COLON = re.compile(r"(?<=/):([A-Za-z_][\w-]*)")
_TEMPLATE = re.compile(r"\{([^{}/]+)\}")
_FENCE = re.compile(r"```[^\n]*\n(.*?)\n[ \t]*```", re.S)
_HTML = re.compile(r"</?(?:p|br|mark)\b[^>]*>")


def document(told: Operation) -> Node:
    """A document of this one operation."""
    server, path = _address(told)
    names = _TEMPLATE.findall(path)
    operation: Node = {}
    summary = told.summary or plain(told.attributes.get("summary", ""))
    if summary:
        operation["summary"] = summary
    if told.description:
        operation["description"] = plain(_HTML.sub("", told.description))
    if told.attributes.get("deprecated", "").lower() == "true":
        operation["deprecated"] = True
    operation["parameters"] = _parameters(told, names)
    body = _body(told)
    if body:
        operation["requestBody"] = body
    operation["responses"] = _answers(told)
    schemes = _schemes(told)
    if schemes:
        operation["security"] = [{name: [] for name in schemes}]
    method = told.attributes["method"].strip().lower()
    result: Node = {"openapi": "3.1.0", "info": {"title": "", "version": ""}}
    if server:
        result["servers"] = [{"url": server}]
    result["paths"] = {path: {method: operation}}
    if schemes:
        result["components"] = {"securitySchemes": schemes}
    return result


def _address(told: Operation) -> tuple[str, str]:
    """The server, if it is an address, and the path with its parameters in braces."""
    base = told.attributes.get("baseUrl") or told.attributes.get("host") or ""
    base, path = plain(base).rstrip("/"), plain(told.attributes.get("path", ""))
    server = ""
    if split(base).scheme in ("http", "https") and " " not in base:
        server = base
        if not path.strip("/"):
            parts = split(base)
            server, path = f"{parts.scheme}://{parts.netloc}", parts.path
    elif not path.strip("/") or base.startswith("/"):
        path = f"/{base.partition('/')[2].strip('/')}/{path.lstrip('/')}"
    path = "/" + path.partition("?")[0].strip("/ ")
    return server, _COLON.sub(r"{\1}", path)


def _parameters(told: Operation, names: list[str]) -> list[Node]:
    found = {
        (place, one.name): {
            "name": one.name,
            "in": place,
            "required": one.required or place == "path",
            "schema": _schema(one),
            "description": one.words,
        }
        for one in told.parameters
        if one.name and one.name.lower() not in _NO_ARGUMENTS
        if (place := _place(one, names)) in _PLACES
        if not _credential(one)
    }
    for name in names:
        bare: Node = {"name": name, "in": "path", "required": True}
        found.setdefault(("path", name), {**bare, "schema": {"type": "string"}})
    return list(found.values())


def _schemes(told: Operation) -> Node:
    """The credentials that the headers are."""
    return dict(found for one in told.parameters if (found := _credential(one)))


def _credential(one: Told) -> tuple[str, Node] | None:
    said = " ".join([one.words, *one.attributes.values()])
    return asked(one.name, said) if one.place == "header" else None


def _place(one: Told, names: list[str]) -> str:
    """Where a parameter goes: in the path only where the path has it."""
    if one.place == "path":
        return "path" if one.name in names else "query"
    return one.place


def _schema(one: Told) -> Node:
    said = one.attributes.get("type", "").strip().lower()
    if said.endswith("[]"):
        return {"type": "array", "items": _typed(said[:-2])}
    return _typed(said)


def _typed(word: str) -> Node:
    if word == "file":
        return {"type": "string", "format": "binary"}
    return {"type": _TYPES[word]} if word in _TYPES else {}


def _body(told: Operation) -> Node:
    fields = [p for p in told.parameters if p.place in ("body", "form") and p.name]
    if not fields:
        return {}
    properties = {one.name: {**_schema(one), **_described(one)} for one in fields}
    schema: Node = {"type": "object", "properties": properties}
    required = [one.name for one in fields if one.required]
    if required:
        schema["required"] = required
    form = any(p.place == "form" or p.attributes.get("type") == "file" for p in fields)
    media = "multipart/form-data" if form else "application/json"
    return {"required": bool(required), "content": {media: {"schema": schema}}}


def _described(one: Told) -> Node:
    return {"description": one.words} if one.words else {}


def _answers(told: Operation) -> Node:
    found: Node = {}
    for one in told.answers:
        status = _STATUS.match(one.place.strip())
        if status:
            found.setdefault(status[0], _answer(one, status[0]))
    return found or {"200": {"description": "", "content": _content(None)}}


def _answer(one: Told, status: str) -> Node:
    description = plain(one.attributes.get("description", ""))
    result: Node = {"description": description}
    example = _FENCE.search(one.words)
    if status != "204" and (example or status.startswith("2")):
        result["content"] = _content(example[1] if example else None)
    return result


def _content(example: str | None) -> Node:
    media: Node = {"schema": {}}
    with suppress(ValueError, RecursionError):
        media["example"] = json.loads(example or "")
    return {"application/json": media}
