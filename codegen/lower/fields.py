"""One property of an object, by all that describes it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from .. import ir
from ..document import as_object
from .prose import default_of, described, limits
from .types import Types


def together(fields: list[ir.Field]) -> ir.Field:
    """One field with the words of the last that has any, and what any of them says."""
    last = fields[-1]
    words = [f.description for f in fields if f.description]
    defaults = [f.default for f in fields if f.default is not None]
    return replace(
        last,
        description=words[-1] if words else "",
        default=defaults[-1] if defaults else None,
        deprecated=any(f.deprecated for f in fields),
        read_only=any(f.read_only for f in fields),
        write_only=any(f.write_only for f in fields),
        format=next((f.format for f in reversed(fields) if f.format), ""),
        limits=tuple(sorted({key: v for f in fields for key, v in f.limits}.items())),
    )


def lower_field(
    types: Types, wire: str, schema: Any, pointer: str, required: bool
) -> ir.Field:
    """One property, with its documentation in a form to print."""
    node = as_object(schema)
    told = {**types.node(node, pointer)[0], **node} if "$ref" in node else node
    return ir.Field(
        wire,
        types.lower(schema, pointer),
        required,
        described(node),
        default=default_of(node),
        deprecated=node.get("deprecated") is True,
        read_only=told.get("readOnly") is True,
        write_only=told.get("writeOnly") is True,
        format=str(told.get("format") or ""),
        limits=limits(told),
    )
