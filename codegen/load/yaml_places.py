"""Where in a YAML text its nodes stand: the tree of offsets, for looking up pointers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

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

from .yaml_events import parsed


class Spot:
    """Where a node stands: offset of its key (or itself), and the nodes below."""

    __slots__ = ("below", "offset")

    def __init__(self, offset: int, below: dict[str, Spot] | None = None) -> None:
        self.offset = offset
        self.below = below


def spots(text: str) -> Spot:
    """The tree of places of the first document, for looking up pointers."""
    return parsed(text, _spots)


def _spots(get: Callable[[], Any]) -> Spot:
    root = Spot(0, {})
    here, key, mapping = root, None, False
    stack: list[tuple[Spot, ScalarEvent | None, bool]] = []
    anchors: dict[str, dict[str, Spot] | None] = {}
    while True:
        event: Any = get()
        kind = cast("type[object]", type(event))
        if kind in (DocumentEndEvent, StreamEndEvent):
            return (root.below or {}).get("0", root)
        if kind in (MappingEndEvent, SequenceEndEvent):
            here, key, mapping = stack.pop()
            key = None
            continue
        if kind not in (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent):
            continue
        if mapping and key is None:
            key = event
            continue
        below = here.below
        if below is None:
            below = here.below = dict[str, Spot]()
        name = getattr(key, "value", "*") if key is not None else str(len(below))
        mark: Any = (event if key is None else key).start_mark
        spot = Spot(mark.index)
        below[name] = spot
        if kind is AliasEvent:
            spot.below = anchors.get(event.anchor)
        elif kind is not ScalarEvent:
            spot.below = dict[str, Spot]()
            if event.anchor:
                anchors[event.anchor] = spot.below
            stack.append((here, key, mapping))
            here, mapping = spot, kind is MappingStartEvent
        key = None
