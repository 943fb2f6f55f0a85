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
