"""Named schemas: models, enums and aliases."""

from __future__ import annotations

from typing import Any

from .. import ir
from ..document import Node, as_object, escape
from .components import SCHEMAS
from .containers import is_closed, rest
from .depths import not_too_deep
from .families import with_families
from .loops import without_loops
from .objects import Objects
from .prose import described
from .types import Types


def lower_schemas(types: Types) -> dict[str, ir.Schema]:
    """Every component schema of the document, in alphabetical order."""
    objects = Objects(types)
    lowered = {
        name: _lower(objects, str(name), types.schemas[name])
        for name in sorted(types.schemas, key=str)
    }
    shallow = not_too_deep(without_loops(lowered), types.diagnostics)
    return with_families(types, shallow)


def _lower(objects: Objects, name: str, schema: Any) -> ir.Schema:
    types, pointer = objects.types, f"{SCHEMAS}{escape(name)}"
    at = types.document.at(pointer)
    node = as_object(schema)
    text = described(node)
    fields = {} if _is_union(objects, node, pointer) else objects.fields(node, pointer)
    if fields:
        return ir.Model(
            name,
            tuple(fields.values()),
            text,
            extra=rest(node, pointer, types.lower),
            closed=is_closed(node),
            deprecated=node.get("deprecated") is True,
            at=at,
        )
    lowered = types.lower(node, pointer)
    inner = lowered.type if isinstance(lowered, ir.Nullable) else lowered
    if isinstance(inner, ir.Constant) and len(inner.values) > 1:
        null = (None,) if inner is not lowered else ()
        return ir.Enum(name, (*inner.values, *null), text, at=at)
    return ir.Alias(name, lowered, text, at=at)


def _is_union(objects: Objects, node: Node, pointer: str) -> bool:
    """Whether an object with a union is nothing but the members of the union."""
    if "oneOf" not in node and "anyOf" not in node:
        return False
    return "properties" in node and objects.is_covered(node, pointer)
