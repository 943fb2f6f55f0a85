"""Fields whose names are paths, `user.name` and `items[].price`, as fields in fields."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from .elements import Field
from .type_words import schema
from .words import PLACES

_PATH = re.compile(r"([\w-]{1,200})((?:\[[\w*]{0,5}\]){0,5})\.(.+)$")
_HOLDS = (None, "object", "array", ["object", "null"], ["array", "null"])
"""What a field must be, if it says so, to hold others."""


def name_of(one: Field) -> str:
    """What a field is called on the wire."""
    return one.attributes.get(_key(one), "")


def _key(one: Field) -> str:
    if one.element == "ResponseField":
        return "name"
    return next((place for place in PLACES if place in one.attributes), "name")


def unfolded(fields: Iterable[Field], literal: frozenset[str]) -> list[Field]:
    """The fields with those of path names inside of the ones that they lead through;
    names that examples have as keys of JSON are no paths."""
    found: list[Field] = []
    places: dict[str, int] = {}
    inside: dict[int, list[Field]] = {}
    for one in fields:
        name = name_of(one)
        path = None if name in literal else _PATH.match(name)
        if path and path[1] not in places:
            places[path[1]] = len(found)
            found.append(_holder(one, path))
        index = places[path[1]] if path else -1
        if path is None or not _holds(found[index]):
            places.setdefault(name, len(found))
            found.append(one)
            continue
        inner = replace(one, attributes={**one.attributes, _key(one): path[3]})
        inside.setdefault(index, []).append(inner)
    for index, more in inside.items():
        found[index] = replace(found[index], inside=[*found[index].inside, *more])
    return found


def _holder(one: Field, path: re.Match[str]) -> Field:
    """The field that a path leads through, where no element is of it."""
    said = {key: value for key, value in one.attributes.items() if key in PLACES}
    kind = "array" if path[2] else "object"
    return Field(one.start, one.element, {**said, _key(one): path[1], "type": kind})


def _holds(holder: Field) -> bool:
    return schema(holder.attributes.get("type", "")).get("type") in _HOLDS
