"""A large document that nobody has to have: `python -m tests.bench.synthetic FILE`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

THINGS = "order invoice parcel driver route depot customer ticket".split()
WORDS = (
    "The state of it as the depot has reported it last, in the time zone of the depot."
)
SCALARS: tuple[dict[str, Any], ...] = (
    {"type": "string", "description": WORDS},
    {"type": "integer", "minimum": 0, "description": "How many of them there are."},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "uuid", "description": "What names it for ever."},
    {"type": ["string", "null"], "maxLength": 200, "description": WORDS * 2},
    {"type": "boolean", "default": False},
    {"type": "number"},
    {"type": "string", "enum": ["open", "closed", "lost"], "description": "Its state."},
)


def large(resources: int = 240) -> dict[str, Any]:
    """An OpenAPI 3.1 document with five operations and six schemas a resource."""
    names = [f"{THINGS[n % len(THINGS)]}_{n // len(THINGS)}" for n in range(resources)]
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {"Problem": _object(3, 0)}
    for number, name in enumerate(names):
        schemas |= _schemas(_class(name), _class(names[number - number % 10]), number)
        paths |= _paths(name)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Depot", "version": "1"},
        "servers": [{"url": "https://api.depot.example"}],
        "security": [{"key": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _class(name: str) -> str:
    return name.title().replace("_", "")


def _object(count: int, start: int, **more: Any) -> dict[str, Any]:
    kinds = [SCALARS[(start + n) % len(SCALARS)] for n in range(count)]
    fields = {f"field_{n}": dict(kind) for n, kind in enumerate(kinds)}
    return {
        "type": "object",
        "required": [*fields][:3],
        "properties": {**fields, **more},
        "description": WORDS * 3,
    }


def _schemas(own: str, other: str, number: int) -> dict[str, Any]:
    """A thing that refers to another one, with anonymous parts, and what is sent."""
    items = {"type": "array", "items": {"$ref": f"#/components/schemas/{own}Part"}}
    inner = _object(6, number, place=_object(4, number + 1))
    link = {"$ref": f"#/components/schemas/{other}"}
    return {
        own: _object(16, number, parts=items, details=inner, parent=link),
        f"{own}Part": _object(12, number + 2),
        f"{own}Input": _object(10, number + 3, details=inner),
        f"{own}Change": {
            "oneOf": [
                {"$ref": f"#/components/schemas/{own}{n}"} for n in ("Part", "Gone")
            ]
        },
        f"{own}Gone": _object(5, number + 4),
        f"{own}State": {"type": "string", "enum": ["open", "closed", f"s{number}"]},
    }


def _paths(name: str) -> dict[str, Any]:
    own = f"#/components/schemas/{_class(name)}"
    id = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    pages: list[dict[str, Any]] = [
        {
            "name": key,
            "in": "query",
            "schema": {"type": "integer"},
            "description": WORDS,
        }
        for key in ("page", "per_page")
    ]
    many = {"type": "object", "properties": {"data": {"type": "array"}}}
    many["properties"]["data"]["items"] = {"$ref": own}  # type: ignore[index]
    body = {"requestBody": {"required": True, **_content({"$ref": f"{own}Input"})}}
    return {
        f"/{name}": {
            "get": _operation("list", name, many, parameters=pages),
            "post": _operation("create", name, {"$ref": own}, **body),
        },
        f"/{name}/{{id}}": {
            "parameters": [id],
            "get": _operation("get", name, {"$ref": own}),
            "patch": _operation("update", name, {"$ref": f"{own}Change"}, **body),
            "delete": _operation("delete", name, None),
        },
    }


def _content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def _operation(
    verb: str, name: str, schema: dict[str, Any] | None, **more: Any
) -> dict[str, Any]:
    problem = {
        "description": WORDS,
        **_content({"$ref": "#/components/schemas/Problem"}),
    }
    good = {"description": WORDS, **(_content(schema) if schema else {})}
    return {
        "operationId": f"{verb}_{name}",
        "summary": f"{verb} {name}".capitalize(),
        "description": f"{WORDS}\n\n{WORDS * 4}",
        "tags": [name],
        "responses": {
            "200" if schema else "204": good,
            **dict.fromkeys(("400", "403", "404", "422"), problem),
        },
        **more,
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(large(), indent=1), "utf-8")
