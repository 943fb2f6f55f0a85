"""Documents of 3.x keep what they have, whatever their version."""

from __future__ import annotations

import copy
from typing import Any

from codegen.diagnostics import Diagnostics
from codegen.document import Fragment, Node, Source
from codegen.normalize.upgrade import upgrade

OLD: Node = {"type": "string", "nullable": True}
NEW: Node = {"type": ["string", "null"]}


def document(version: str, schema: Node) -> Node:
    """All that 3.2 brought, around one schema."""
    media = {"itemSchema": schema, "prefixEncoding": [{"contentType": "text/plain"}]}
    shared = {"$ref": "#/components/mediaTypes/Events"}
    operation: Node = {
        "parameters": [
            {"name": "all", "in": "querystring", "content": {"a/b": {"schema": schema}}}
        ],
        "responses": {
            "200": {"summary": "OK", "content": {"text/event-stream": shared}}
        },
    }
    flow: Node = {"deviceAuthorizationUrl": "/d", "tokenUrl": "/t", "scopes": {}}
    return {
        "openapi": version,
        "$self": "https://example.com/openapi",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "/", "name": "here"}],
        "tags": [{"name": "t", "summary": "T", "parent": "p", "kind": "nav"}],
        "paths": {
            "/": {"query": operation, "additionalOperations": {"COPY": operation}}
        },
        "components": {
            "mediaTypes": {"Events": media},
            "securitySchemes": {
                "o": {"type": "oauth2", "flows": {"deviceAuthorization": flow}}
            },
        },
    }


def test_parts_of_3_2_stay() -> None:
    data = document("3.2.0", OLD)
    before: Any = copy.deepcopy(data)
    source = Source("a.json", "")
    fragment = Fragment(source, data, 0, 0, 1, "document", "")
    assert upgrade(fragment, Diagnostics()).data == document("3.1.1", NEW)
    assert data == before


def test_styles_of_parts_count_since_3_1() -> None:
    part = {"contentType": "text/plain", "style": "deepObject", "explode": True}
    content: Node = {
        kind: {"schema": {"type": "object"}, "encoding": {"a": dict(part)}}
        for kind in ("multipart/form-data", "application/x-www-form-urlencoded")
    }
    body: Node = {"content": content}
    for version in ("3.0.3", "3.1.0"):
        data: Node = {
            "openapi": version,
            "info": {"title": "T", "version": "1"},
            "paths": {"/": {"post": {"requestBody": body, "responses": {}}}},
            "components": {"requestBodies": {"B": body}},
        }
        before = copy.deepcopy(data)
        fragment = Fragment(Source("a.json", ""), data, 0, 0, 1, "document", "")
        found: Any = upgrade(fragment, Diagnostics()).data
        assert data == before
        for made in (
            found["paths"]["/"]["post"]["requestBody"],
            found["components"]["requestBodies"]["B"],
        ):
            parts, form = (each["encoding"]["a"] for each in made["content"].values())
            assert form == part
            assert parts == (
                part if version == "3.1.0" else {"contentType": "text/plain"}
            )
