"""What two descriptions of one operation do not agree on, in the words of the documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..canonical import meaning
from ..document import Node, as_array, as_object
from .place import Place
from .renamed import Renamed

_MOST = 3
"""Differences that a message names."""


def differences(one: Place, other: Place, renamed: Renamed) -> str:
    """The parts that differ, the first few by name."""
    return first(apart(_parts(one, renamed), _parts(other, renamed)))


def apart(said: Mapping[str, str], says: Mapping[str, str]) -> list[str]:
    """The names of the parts that do not mean the same."""
    return [part for part in {**said, **says} if said.get(part) != says.get(part)]


def first(found: Sequence[str]) -> str:
    """The first few of some names, and how many there are more."""
    named = ", ".join(found[:_MOST])
    left = len(found) - _MOST
    return f"{named} and {left} more" if left > 0 else named


def _parts(place: Place, renamed: Renamed) -> dict[str, str]:
    """The name of each part of an operation, and what it means."""
    ref = renamed.reference(place[0])
    parts = _named(as_object(place[1]))
    meant = {
        name: meaning({key: value}, "operation", ref) for name, key, value in parts
    }
    return {name: text for name, text in meant.items() if text != "{}"}


def _named(operation: Node) -> Iterator[tuple[str, str, Any]]:
    """(what the part is called, its key, the operation's value with this part alone)."""
    for key, value in operation.items():
        if key == "parameters":
            for item in as_array(value):
                yield _parameter(as_object(item)), key, [item]
        elif key == "responses":
            for status, item in as_object(value).items():
                yield f"response {status}", key, {status: item}
        elif key != "tags":
            yield f"`{key}`", key, value


def _parameter(item: Node) -> str:
    name = item.get("name") or str(item.get("$ref", "")).rpartition("/")[2]
    return f"parameter `{name}`"
