"""YAML by libyaml's events: the tree as JSON would have it.

PyYAML composes nodes and then constructs values; building values from the events at once
takes half the time, never recurses, and lets us resolve scalars as YAML 1.2 does: dates,
`on` and `no` stay strings, keys are the text that is written.
"""

from __future__ import annotations

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
from .yaml_anchors import Anchors
from .yaml_scalars import TYPED, plain, scalar

T = TypeVar("T")


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
    """The hot loop: one pass over the events."""
    tree = _Tree(duplicate)
    handlers = tree.handlers
    while True:
        event = get()
        kind = cast("type[object]", type(event))
        tree.nodes += 1
        handler = handlers.get(kind)
        if handler is not None:
            handler(event)
        elif kind is DocumentEndEvent or kind is StreamEndEvent:
            if kind is DocumentEndEvent and not event.explicit:
                get()  # raises where lines follow that are indented less than the first
            return tree.root[0] if tree.root else None


class _Tree:
    """What the events so far come to: the container that is open, and those around it."""

    def __init__(self, duplicate: Callable[[str, int], None]) -> None:
        self.root: list[Any] = []
        self.nodes = 0
        self._duplicate = duplicate
        self._container: Any = self.root
        self._key: str | None = None
        self._mapping = False
        self._around: list[tuple[Any, str | None, bool, str | None, int]] = []
        self._anchors = Anchors()
        self.handlers: dict[type[object], Callable[[Any], None]] = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._open,
            SequenceStartEvent: self._open,
            MappingEndEvent: self._close,
            SequenceEndEvent: self._close,
            AliasEvent: self._alias,
        }

    def _scalar(self, event: Any) -> None:
        value = event.value
        if self._mapping and self._key is None:
            if value in self._container:
                self._duplicate(value, event.start_mark.index)
            self._key = value
        else:
            if event.tag is not None:
                value = scalar(event)
            elif event.implicit[0] and (not value or value[0] in TYPED):
                value = plain(value)
            self._add(value)
        if event.anchor:
            self._anchors.values[event.anchor] = (value, 1)

    def _add(self, value: Any) -> None:
        if self._mapping:
            self._container[self._key] = value
            self._key = None
        else:
            self._container.append(value)

    def _open(self, event: Any) -> None:
        if self._mapping and self._key is None:
            raise _odd_key(event)
        if len(self._around) >= DEEPEST:
            raise too_deep(event.start_mark.index)
        before = self.nodes + self._anchors.added
        state = (self._container, self._key, self._mapping, event.anchor, before)
        self._around.append(state)
        if event.anchor:
            self._anchors.open.add(event.anchor)
        self._mapping = type(event) is MappingStartEvent
        self._container = {} if self._mapping else []
        self._key = None

    def _close(self, _event: Any) -> None:
        value = self._container
        if self._mapping and "<<" in value:
            value = _merged(value)
        self._container, self._key, self._mapping, anchor, before = self._around.pop()
        if anchor:
            self._anchors.open.discard(anchor)
            size = self.nodes + self._anchors.added - before
            self._anchors.values[anchor] = (value, size)
        self._add(value)

    def _alias(self, event: Any) -> None:
        value, _ = self._anchors.get(event, self.nodes)
        if not self._mapping or self._key is not None:
            self._add(value)
        elif isinstance(value, str):
            self._key = value
        else:
            raise _odd_key(event)


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
