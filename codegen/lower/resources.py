"""Operations under their resources: the first tag, or the first static part of the path."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from .. import ir
from ..document import as_array, is_object
from ..operations import Found

Lowered = tuple[Found, ir.Operation]


def resources_of(lowered: Iterable[Lowered], tags: Any) -> tuple[ir.Resource, ...]:
    """The resources in alphabetical order, described as `tags` of the document says; tags
    that make one identifier are one."""
    groups: dict[tuple[str, ...], list[Lowered]] = {}
    for op, operation in lowered:
        groups.setdefault(op.named.resource_words, []).append((op, operation))
    described = _descriptions(tags)
    return tuple(_resource(group, described) for _, group in sorted(groups.items()))


def _resource(group: list[Lowered], described: dict[str, str]) -> ir.Resource:
    names = [op.named.resource for op, _ in group]
    key = min(names)
    words = next((described[name] for name in names if name in described), "")
    operations = tuple(replace(operation, resource=key) for _, operation in group)
    return ir.Resource(key, words, operations)


def _descriptions(tags: Any) -> dict[str, str]:
    return {
        str(tag.get("name")): str(tag["description"])
        for tag in as_array(tags)
        if is_object(tag) and isinstance(tag.get("description"), str)
    }
