"""The fields of a page in words as schemas, each with the place of its element."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..document import Node, as_array, escape
from .dotted import name_of, unfolded
from .elements import Field
from .type_words import schema, value

_OPTIONS = re.compile(r"Available options:\s*((?:`[^`\n]+`(?:\s*,\s*)?)+)")
_DEEPEST = 50
"""Names that lie deeper are no paths."""


class Schemas:
    """Writes schemas, and remembers where each pointer stands in the page."""

    def __init__(self, places: dict[str, int], literal: frozenset[str]) -> None:
        self._places, self._literal = places, literal

    def object(self, fields: Iterable[Field], at: str, depth: int = 0) -> Node:
        """An object of these fields, as far as they have names."""
        properties: Node = {}
        required: list[str] = []
        if depth < _DEEPEST:
            fields = unfolded(fields, self._literal)
        for one in fields:
            name = name_of(one)
            if not name:
                continue
            here = f"{at}/properties/{escape(name)}"
            self._places.setdefault(here, one.start)
            properties[name] = self._schema(one, here, depth + 1)
            if one.says("required"):
                required.append(name)
        result: Node = {"type": "object", "properties": properties}
        return {**result, "required": required} if required else result

    def _schema(self, one: Field, at: str, depth: int) -> Node:
        """The type of a field, with the fields inside, and its words."""
        meant = typed(one)
        if one.inside and "array" in (meant.get("type"), *_types(meant)):
            meant = {**meant, "items": self.object(one.inside, f"{at}/items", depth)}
        elif one.inside:
            inner = self.object(one.inside, at, depth)
            null = "null" in _types(meant)
            meant = {**inner, "type": ["object", "null"]} if null else inner
        return {**meant, **about(one, meant)}


def _types(meant: Node) -> list[Any]:
    return as_array(meant.get("type"))


def typed(one: Field) -> Node:
    """The type that a field says, or lists the values of."""
    meant = schema(one.attributes.get("type", ""))
    options = _OPTIONS.search(one.words)
    if options and meant.get("type", "string") == "string" and "enum" not in meant:
        return {"type": "string", "enum": re.findall(r"`([^`\n]+)`", options[1])}
    return meant


def about(one: Field, meant: Node) -> Node:
    """What stands beside the type: words, the default, whether it is going away."""
    result: Node = {"description": one.words} if one.words else {}
    default = one.attributes.get("default", "")
    found = value(default, meant) if default else None
    if found is not None and found in meant.get("enum", (found,)):
        result["default"] = found
    return {**result, "deprecated": True} if one.says("deprecated") else result
