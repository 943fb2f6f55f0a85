"""Named schemas: models, enums and aliases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import ir
from ..document import Node, as_array, as_object, escape, is_array, is_object
from ..resolve import find
from .prose import described, scalar_default
from .types import Types

_SCHEMAS = "/components/schemas/"


def lower_schemas(types: Types) -> dict[str, ir.Schema]:
    """Every component schema of the document, in alphabetical order."""
    return {
        name: _lower(types, str(name), types.schemas[name])
        for name in sorted(types.schemas, key=str)
    }


def _lower(types: Types, name: str, schema: Any) -> ir.Schema:
    pointer = f"{_SCHEMAS}{escape(name)}"
    at = types.document.at(pointer)
    node = as_object(schema)
    text = described(node)
    fields = _fields(types, node, pointer)
    if fields:
        return ir.Model(
            name,
            tuple(fields.values()),
            text,
            extra=_extra(types, node, pointer),
            deprecated=node.get("deprecated") is True,
            at=at,
        )
    lowered = types.lower(node, pointer)
    if isinstance(lowered, ir.Constant) and len(lowered.values) > 1:
        return ir.Enum(name, lowered.values, text, at=at)
    return ir.Alias(name, lowered, text, at=at)


def _extra(types: Types, node: Node, pointer: str) -> ir.Type | None:
    extra = node.get("additionalProperties")
    if is_object(extra) and extra:
        return types.lower(extra, f"{pointer}/additionalProperties")
    return None


def _fields(types: Types, node: Node, pointer: str) -> dict[str, ir.Field]:
    """The properties of an object and of all that it is composed of.

    A property that several parts describe keeps its first place; a later part that says
    more about it wins. Required is what any part requires (JSON Schema core, 10.2.1.1).
    """
    if not _is_object(node):
        return {}
    required: set[str] = set()
    found: dict[str, tuple[Any, str]] = {}
    for part, at in _parts(types, node, pointer):
        listed = part.get("required")
        required.update(str(n) for n in as_array(listed))
        properties = part.get("properties")
        for wire, schema in (as_object(properties)).items():
            place = (schema, f"{at}/properties/{escape(str(wire))}")
            if str(wire) not in found or _telling(schema) > _telling(
                found[str(wire)][0]
            ):
                found[str(wire)] = place
    return {
        wire: lower_field(types, wire, schema, at, wire in required)
        for wire, (schema, at) in found.items()
    }


def _telling(schema: Any) -> int:
    return len(schema) if is_object(schema) else 0


def _is_object(node: Node) -> bool:
    kind = node.get("type")
    if (
        kind is not None
        and kind != "object"
        and not (is_array(kind) and "object" in kind)
    ):
        return False
    return ("oneOf" not in node and "anyOf" not in node) or bool(node.get("properties"))


def _parts(types: Types, node: Node, pointer: str) -> Iterator[tuple[Node, str]]:
    """An object and the parts of its `allOf`, references followed, each once."""
    seen: set[str] = set()
    stack: list[tuple[Any, str]] = [(node, pointer)]
    while stack:
        part, at = stack.pop()
        if not is_object(part) or at in seen:
            continue
        seen.add(at)
        if isinstance(part.get("$ref"), str):
            stack.append(find(types.root, part["$ref"]))
            continue
        if part is node or _is_object(part):
            yield part, at
        members = part.get("allOf")
        if is_array(members):
            stack += reversed([(m, f"{at}/allOf/{i}") for i, m in enumerate(members)])


def lower_field(
    types: Types, wire: str, schema: Any, pointer: str, required: bool
) -> ir.Field:
    """One property, with its documentation in a form to print."""
    node = as_object(schema)
    told = node
    if "$ref" in node or not described(node):
        told = {**types.node(node, pointer)[0], **node} if "$ref" in node else node
    own = node if "$ref" in node else told
    return ir.Field(
        wire,
        types.lower(schema, pointer),
        required,
        described(own),
        default=scalar_default(node),
        deprecated=node.get("deprecated") is True,
        read_only=told.get("readOnly") is True,
        write_only=told.get("writeOnly") is True,
        format=str(told.get("format") or ""),
    )
