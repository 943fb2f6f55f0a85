"""The official OpenAPI schemas, in the hands of two validators.

The one that decides is compiled and fast; the one that explains is slow, and knows what
each branch of a `oneOf` had against a document. Both are offline.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..document import Node

if TYPE_CHECKING:
    import jsonschema_rs
    from jsonschema import FormatChecker
    from jsonschema.protocols import Validator

VERSIONS = ("2.0", "3.0", "3.1", "3.2")
_DRAFT_4 = ("2.0", "3.0")
_FORMATS = ("email", "regex", "uri", "uri-reference")
_META = "https://json-schema.org/draft/2020-12/schema"


@cache
def judge(version: str, closed: bool) -> jsonschema_rs.Validator:
    """Says whether a document is one of this version."""
    import jsonschema_rs

    if version in _DRAFT_4:
        return jsonschema_rs.Draft4Validator(_schema(version, closed))
    return jsonschema_rs.Draft202012Validator(_schema(version, closed))


@cache
def explainer(version: str, closed: bool) -> Validator:
    """Says what is wrong with a document that `judge` refuses."""
    from jsonschema import Draft4Validator, Draft202012Validator

    registry = import_module("jsonschema_specifications").REGISTRY  # it has no types
    schema = _schema(version, closed)
    if version in _DRAFT_4:
        formats = _formats()
        return Draft4Validator(schema, registry=registry, format_checker=formats)
    return Draft202012Validator(schema, registry=registry)


@cache
def _schema(version: str, closed: bool) -> Node:
    """The schema ships with openapi-spec-validator, which is slow to import: only read."""
    spec = find_spec("openapi_spec_validator")
    if spec is None or spec.origin is None:
        raise RuntimeError("openapi-spec-validator is not installed")
    folder = Path(spec.origin).parent / "resources" / "schemas" / f"v{version}"
    schema = cast(Node, json.loads((folder / "schema.json").read_text("utf-8")))
    # pages with components only are documents, too
    schema["required"] = [key for key in schema["required"] if key != "paths"]
    return _with_dialect(schema) if closed and version not in _DRAFT_4 else schema


def _with_dialect(schema: Node) -> Node:
    """The OpenAPI schema leaves Schema Objects open; this closes them by 2020-12."""
    return {
        "$schema": _META,
        "$id": "urn:codegen:openapi",
        "$ref": schema["$id"],
        "$defs": {
            "openapi": schema,
            "schema": {"$dynamicAnchor": "meta", "$ref": _META},
        },
    }


def _formats() -> FormatChecker:
    """Formats by the word of the judge, so that both mean the same by them."""
    import jsonschema_rs
    from jsonschema import FormatChecker

    checker = FormatChecker(())
    for name in _FORMATS:
        obeys = jsonschema_rs.Draft4Validator({"format": name}).is_valid
        checker.checks(name)(cast(Any, obeys))
    return checker
