"""Every fragment in 3.1 form, before anything else looks at it.

Before merging, because fragments of different versions can only be compared in one form.
Real documents mix the dialects (Kajabi writes `nullable: true` in a 3.1 document), so the
rules of 3.0 are applied to what declares itself 3.1 too.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from ..diagnostics import Diagnostics
from ..document import Document, Fragment, Node, is_array, moved_back
from ..schemas import admits_null
from ..walk import rewrite_schemas
from .forms import usual
from .multipart import without_styles
from .value_words import EXTENSIONS, with_value_words

Moves = tuple[tuple[str, str], ...]
_NULL: Node = {"type": "null"}
_BESIDE = (
    "description",
    "title",
    "deprecated",
    "readOnly",
    "writeOnly",
    "default",
    "examples",
)


def upgrade(fragment: Fragment, diagnostics: Diagnostics) -> Fragment:
    """The fragment as an OpenAPI 3.1 tree; pointers into it stay what they were.

    The exception is Swagger 2.0, whose parts move (`definitions` become components):
    there `moved` tells the way back.
    """
    data, moved = fragment.data, fragment.moved
    if "swagger" in data:
        from .swagger2 import convert

        data, moves = convert(data, fragment, diagnostics)
        moved = _after(moves, moved)
    old = str(data.get("openapi")).startswith("3.0")
    data = rewrite_schemas(data, "document", "", _schema if old else _schema_31)
    data = without_styles(data) if old else data
    return replace(fragment, data={**data, "openapi": "3.1.1"}, moved=moved)


def _after(moves: Moves, before: Moves) -> Moves:
    """Where parts stand in the text that have moved twice; longest first."""
    first = dict(before)
    found = first | {new: moved_back(old, first) for new, old in moves}
    return tuple(sorted(found.items(), key=lambda move: (-len(move[0]), move[0])))


def upgrade_document(document: Document) -> Document:
    """The same for a document of which an overlay may speak the language of 3.0."""
    data = rewrite_schemas(document.data, "document", "", _schema)
    return replace(document, data=data)


def _schema_31(schema: Node, pointer: str) -> Node:
    """The same, where what stands beside a `$ref` counts (JSON Schema 2020-12, core, 8.2.3);
    in 3.0 it does not (OpenAPI 3.0.3, section 4.7.23)."""
    if "$ref" in schema and not _COUNTING.isdisjoint(schema):
        inner = {k: v for k, v in schema.items() if k in _COUNTING or k == "type"}
        outer = {k: v for k, v in schema.items() if k not in inner and k != "$ref"}
        schema = {**outer, "allOf": [{"$ref": schema["$ref"]}, inner]}
    return _schema(schema, pointer)


_COUNTING = frozenset(
    """properties required enum const items prefixItems additionalProperties allOf anyOf
    oneOf""".split()
)


def _schema(schema: Node, pointer: str) -> Node:
    """One schema object of 3.0 in 3.1 form (OpenAPI 3.0.3, section 4.7.24)."""
    if type(schema.get("items")) is list:
        items: list[Any] = schema["items"]
        schema = {**schema, "items": [_rewritten(i, pointer) for i in items]}
    if not _OLD.isdisjoint(schema):
        schema = _bounds(_example(dict(schema)))
        nullable = schema.pop("nullable", None) or schema.pop("x-nullable", None)
        schema.pop("x-nullable", None)
        if nullable is True or nullable == "true":
            schema = _or_null(schema)
    if "enum" in schema and not EXTENSIONS.isdisjoint(schema):
        schema = with_value_words(schema)
    return schema if _TELLING.isdisjoint(schema) else usual(schema)


def _rewritten(schema: Any, pointer: str) -> Any:
    return rewrite_schemas(schema, "schema", f"{pointer}/items", _schema)


_TELLING = frozenset({"enum", "oneOf", "anyOf", "items", "properties"})
_OLD = frozenset(
    {"nullable", "x-nullable", "example", "exclusiveMinimum", "exclusiveMaximum"}
)


def _example(schema: Node) -> Node:
    if "example" in schema:
        example = schema.pop("example")
        schema.setdefault("examples", [example])
    return schema


def _bounds(schema: Node) -> Node:
    """`exclusiveMinimum: true` beside `minimum` is a number of its own since 3.1."""
    for exclusive, bound in (
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ):
        told = schema.get(exclusive)
        if isinstance(told, bool):
            del schema[exclusive]
        if told is True and bound in schema:
            schema[exclusive] = schema.pop(bound)
    return schema


def _or_null(schema: Node) -> Node:
    """The schema with null admitted, in the simplest form that says so."""
    values = schema.get("enum")
    if is_array(values) and None not in values:
        schema["enum"] = [*values, None]
    kind = schema.get("type")
    if isinstance(kind, str):
        schema["type"] = [kind, "null"] if kind != "null" else "null"
    elif is_array(kind):
        schema["type"] = kind if "null" in kind else [*kind, "null"]
    elif "$ref" in schema or "allOf" in schema:
        schema = _wrap(schema)
    else:
        for union in ("oneOf", "anyOf"):
            members = schema.get(union)
            if is_array(members) and not any(admits_null(m) for m in members):
                schema[union] = [*members, _NULL]
    return schema


def _wrap(schema: Node) -> Node:
    """`nullable` + `allOf: [$ref]` is "that, or null"."""
    outside = {key: schema.pop(key) for key in _BESIDE if key in schema}
    only = schema.get("allOf")
    if is_array(only) and len(only) == 1 and len(schema) == 1:
        schema = only[0]
    return {**outside, "anyOf": [schema, _NULL]}
