"""`oneOf` and `anyOf`: what their members come to, and by what they are told apart."""

from __future__ import annotations

from typing import Any

from .. import ir
from ..document import Node, is_object
from ..schemas import kinds_of
from .containers import Lower, union_of
from .scalars import ANY
from .tags import Tags

_SHAPES = frozenset(
    """type properties items additionalProperties enum const format prefixItems
    patternProperties""".split()
)
_OTHERS = frozenset(["$ref", "allOf", "anyOf", "oneOf"])


class Unions:
    """Lowers the unions of one document: `lower` any schema, `typed` one that says its
    type itself."""

    def __init__(self, tags: Tags, lower: Lower, typed: Lower) -> None:
        self._tags = tags
        self._lower = lower
        self._typed = typed

    def lower(self, schema: Node, key: str, pointer: str) -> ir.Type:
        """The type of a schema with `oneOf` or `anyOf` (`key`)."""
        base = {k: v for k, v in schema.items() if k not in ("oneOf", "anyOf")}
        members: list[ir.Type] = []
        null = "null" in kinds_of(schema)
        for index, member in enumerate(schema[key]):
            lowered = self._member(member, schema, f"{pointer}/{key}/{index}")
            if isinstance(lowered, ir.Nullable):
                null, lowered = True, lowered.type
            if lowered == ir.Scalar("null"):
                null = True
            elif lowered is not None:
                members.append(lowered)
        result = self._joined(members, schema, base, pointer)
        if isinstance(result, ir.Nullable) or not null:
            return result
        return ir.Nullable(result)

    def _member(self, member: Any, schema: Node, pointer: str) -> ir.Type | None:
        """None where a member only says more about what the schema itself describes."""
        if is_object(member) and says_nothing(member) and structural(schema):
            return None
        if is_object(member) and "type" in schema and _OTHERS.isdisjoint(member):
            member = {"type": schema["type"], **member}
        return self._lower(member, pointer)

    def _joined(
        self, members: list[ir.Type], schema: Node, base: Node, pointer: str
    ) -> ir.Type:
        if not members:
            return self._typed(base, pointer)
        if ANY in members:
            return ANY
        tagged = self._tags.union(schema, members)
        return tagged if tagged is not None else union_of(members)


def structural(schema: Node) -> bool:
    """Whether a schema says by itself what kind of value it describes."""
    return not schema.keys().isdisjoint(_SHAPES)


def says_nothing(schema: Node) -> bool:
    """A member that only constrains (`required: [...]`) or describes."""
    return not structural(schema) and schema.keys().isdisjoint(_OTHERS)
