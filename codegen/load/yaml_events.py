"""YAML by libyaml's events: the tree as JSON would have it.

PyYAML composes nodes and then constructs values; building values from the events at once
takes half the time, never recurses, and lets us resolve scalars as YAML 1.2 does: dates,
`on` and `no` stay strings, keys are the text that is written.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar, cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from .refused import DEEPEST, Refused, too_deep

T = TypeVar("T")

MOST_EXPANDED = 200_000
"""Nodes that aliases may add, beside ten times what the text itself holds."""

_INT = re.compile(r"[-+]?[0-9]{1,400}$")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,3})?$")
_BASED = re.compile(r"0(?:o[0-7]{1,400}|x[0-9a-fA-F]{1,400})$")
_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"]),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
_TYPED = frozenset("-+.0123456789~nNtTfF")
_CORE = "tag:yaml.org,2002:"


def plain(text: str) -> Any:
    """The value of a plain scalar by the core schema of YAML 1.2."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return _number(text)
    if _BASED.match(text):
        return int(text, 0)
    return text


def _number(text: str) -> Any:
    value = float(text)
    return text if value in (float("inf"), float("-inf")) else value


def _scalar(event: ScalarEvent) -> Any:
    tag: str | None = event.tag
    value: str = event.value
    if tag is None:
        return plain(value) if event.implicit[0] else value
    if tag.startswith(_CORE) and tag != _CORE + "str":
        return plain(value)
    return value


class _Anchors:
    """Anchored values with the number of nodes that each stands for."""

    def __init__(self) -> None:
        self.values: dict[str, tuple[Any, int]] = {}
        self.open: set[str] = set()
        self.added = 0

    def get(self, event: AliasEvent, nodes: int) -> tuple[Any, int]:
        name: str = event.anchor or ""
        offset: int = event.start_mark.index  # type: ignore[union-attr]
        if name in self.open:
            raise Refused(
                "cyclic-alias", f"the alias `*{name}` lies within itself", offset
            )
        if name not in self.values:
            raise Refused("invalid-yaml", f"no anchor `&{name}` stands above", offset)
        value, size = self.values[name]
        self.added += size
        if self.added > MOST_EXPANDED + 10 * nodes:
            message = (
                f"the aliases of this YAML stand for more than {self.added:,} nodes"
            )
            raise Refused(
                "alias-bomb", message, offset, "write the parts out once each"
            )
        return value, size


def build(text: str, duplicate: Callable[[str, int], None]) -> Any:
    """The first YAML document of the text; `duplicate` hears of keys that repeat."""
    return parsed(text, lambda get: _build(get, duplicate))


def parsed(text: str, read: Callable[[Callable[[], Any]], T]) -> T:
    """What `read` makes of the events of a text, which it asks for one by one."""
    parser = yaml.CSafeLoader(text)
    try:
        return read(parser.get_event)
    finally:
        parser.dispose()


def _build(get: Callable[[], Any], duplicate: Callable[[str, int], None]) -> Any:
    """The hot loop: one pass over the events with a stack of open containers."""
    root: list[Any] = []
    container: Any = root
    key: str | None = None
    mapping = False
    stack: list[tuple[Any, str | None, bool, str | None, int]] = []
    anchors = _Anchors()
    nodes = 0
    while True:
        event = get()
        kind = cast("type[object]", type(event))
        nodes += 1
        if kind is ScalarEvent:
            value = event.value
            if mapping and key is None:
                if value in container:
                    duplicate(value, event.start_mark.index)
                key = value
                if event.anchor:
                    anchors.values[event.anchor] = (value, 1)
                continue
            if event.tag is not None:
                value = _scalar(event)
            elif event.implicit[0] and (not value or value[0] in _TYPED):
                value = plain(value)
            if event.anchor:
                anchors.values[event.anchor] = (value, 1)
        elif kind is MappingStartEvent or kind is SequenceStartEvent:
            if mapping and key is None:
                raise _odd_key(event)
            if len(stack) >= DEEPEST:
                raise too_deep(event.start_mark.index)
            stack.append((container, key, mapping, event.anchor, nodes + anchors.added))
            if event.anchor:
                anchors.open.add(event.anchor)
            mapping = kind is MappingStartEvent
            container = {} if mapping else []
            key = None
            continue
        elif kind is MappingEndEvent or kind is SequenceEndEvent:
            value = container
            if mapping and "<<" in value:
                value = _merged(value)
            container, key, mapping, anchor, before = stack.pop()
            if anchor:
                anchors.open.discard(anchor)
                anchors.values[anchor] = (value, nodes + anchors.added - before)
        elif kind is AliasEvent:
            value, _ = anchors.get(event, nodes)
            if mapping and key is None:
                if not isinstance(value, str):
                    raise _odd_key(event)
                key = value
                continue
        elif kind is DocumentEndEvent or kind is StreamEndEvent:
            if kind is DocumentEndEvent and not event.explicit:
                get()  # raises where lines follow that are indented less than the first
            return root[0] if root else None
        else:
            continue
        if mapping:
            container[key] = value
            key = None
        else:
            container.append(value)


def _odd_key(event: Any) -> Refused:
    return Refused(
        "invalid-yaml",
        "a key is a mapping or a list here",
        event.start_mark.index,
        "put text with braces or brackets in quotes",
    )


def _merged(value: dict[str, Any]) -> dict[str, Any]:
    """`<<` of YAML 1.1, which specifications use: own keys win, then earlier parts."""
    given: Any = value["<<"]
    parts = [given]
    if isinstance(given, list):
        parts = cast("list[Any]", given)  # type: ignore[redundant-cast]
    if not all(isinstance(part, dict) for part in parts):
        return value
    own = {key: item for key, item in value.items() if key != "<<"}
    merged: dict[str, Any] = {}
    for part in reversed(parts):
        merged.update(part)
    return {**merged, **own}
