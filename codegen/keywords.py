"""The shape of an OpenAPI 3.1 document: which key of which object holds what.

One table instead of a traversal in every stage (OpenAPI 3.1, section 4.8; JSON Schema
2020-12, core, section 10 and 8.2). Keys that are not here hold plain data, so a property
that happens to be called `nullable` is never taken for a keyword.
"""

from __future__ import annotations

ONE, LIST, MAP = "one", "list", "map"

_SCHEMAS = """items additionalProperties not contains propertyNames if then else
unevaluatedItems unevaluatedProperties contentSchema additionalItems"""

SCHEMA: dict[str, tuple[str, str]] = {
    **dict.fromkeys(_SCHEMAS.split(), (ONE, "schema")),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (LIST, "schema")),
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"),
        (MAP, "schema"),
    ),
}
METHOD_KEYS = tuple("get put post delete options head patch trace query".split())

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
    "operation": {
        "parameters": (LIST, "parameter"),
        "requestBody": (ONE, "requestBody"),
        "responses": (MAP, "response"),
        "callbacks": (MAP, "callback"),
    },
    "parameter": {"schema": (ONE, "schema"), "content": (MAP, "mediaType")},
    "requestBody": {"content": (MAP, "mediaType")},
    "response": {"headers": (MAP, "parameter"), "content": (MAP, "mediaType")},
    "mediaType": {"schema": (ONE, "schema"), "itemSchema": (ONE, "schema")},
    "callback": {"*": (MAP, "pathItem")},
    "schema": SCHEMA,
}
