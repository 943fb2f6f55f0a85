"""A document's tree that can be changed, with the origin of every change.

What lies above a change is copied once; the fragments that the tree was made of stay as
they were read.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from ..diagnostics import At
from ..document import (
    Document,
    Location,
    Origin,
    escape,
    is_array,
    is_object,
    nearest,
    pointer_of,
)

_MOST = 1_000_000
"""Values that changes may add: what is copied into itself doubles with every action."""


class Overgrown(Exception):
    """The changes add more than any document holds."""


def below(origin: Origin, key: str | int) -> Origin:
    """Where a part of what was read at `origin` stands."""
    return Origin(origin.fragment, f"{origin.pointer}/{escape(str(key))}")


def origin_of(document: Document, location: Location) -> Origin:
    """Where the node at a location was read."""
    pointer = pointer_of(location)
    origin, tail = nearest(pointer, document.origins)
    assert origin is not None, "the root of a merged document has an origin"
    return Origin(origin.fragment, origin.pointer + tail)


class Editor:
    """Changes nodes by their location; `document` is what has come of it."""

    def __init__(self, document: Document) -> None:
        self._origins = dict(document.origins)
        self._root: list[Any] = [document.data]
        self._owned: dict[int, Any] = {}
        self._added = 0

    @property
    def document(self) -> Document:
        return Document(self._root[0], self._origins)

    @property
    def data(self) -> Any:
        return self._root[0]

    def at(self, location: Location) -> At:
        """Where the node was read."""
        return self.document.at(pointer_of(location))

    def get(self, location: Location) -> Any:
        node = self.data
        for key in location:
            node = node[key]
        return node

    def put(self, location: Location, value: Any, origin: Origin) -> None:
        """Set what stands at a location, the parent of which exists."""
        parent: Any = self._parent(location)
        key = location[-1] if location else 0
        before = None if isinstance(key, str) and key not in parent else parent[key]
        parent[key] = self._copied(value)
        self._forget(pointer_of(location), before)
        self._origins[pointer_of(location)] = origin

    def extend(
        self, location: Location, values: list[Any], origins: list[Origin]
    ) -> None:
        """Append to a list."""
        items = self._own(location)
        for value, origin in zip(values, origins, strict=True):
            items.append(self._copied(value))
            self._origins[pointer_of((*location, len(items) - 1))] = origin

    def _copied(self, value: Any) -> Any:
        """A copy of what is added; raises `Overgrown`."""
        self._added += _size(value)
        if self._added > _MOST:
            raise Overgrown
        return deepcopy(value)

    def drop(self, location: Location) -> None:
        """Remove a node; what follows it in a list moves up."""
        parent, key = self._parent(location), location[-1]
        pointer = pointer_of(location)
        if is_object(parent):
            before = parent.pop(str(key))
            self._forget(pointer, before)
            return
        moved = list(self._moved(location[:-1], int(key), len(parent)))
        for index in range(int(key), len(parent)):
            self._forget(pointer_of((*location[:-1], index)), parent[index])
        del parent[key]
        self._origins.update(moved)

    def _moved(
        self, parent: Location, gone: int, count: int
    ) -> Iterator[tuple[str, Origin]]:
        """The origins of a list's items behind one that is removed, one place up."""
        for index in range(gone + 1, count):
            old, new = (pointer_of((*parent, i)) for i in (index, index - 1))
            origin, tail = nearest(old, self._origins)
            if origin is not None:
                yield new, Origin(origin.fragment, origin.pointer + tail)
            for pointer, origin in self._origins.items():
                if pointer.startswith(f"{old}/"):
                    yield new + pointer[len(old) :], origin

    def _forget(self, pointer: str, before: Any) -> None:
        """What stood at a pointer is no more, and what stood below it."""
        self._origins.pop(pointer, None)
        if not isinstance(before, dict | list):
            return
        inner = f"{pointer}/"
        gone = [p for p in self._origins if p.startswith(inner)]
        for old in gone:
            del self._origins[old]

    def _parent(self, location: Location) -> Any:
        return self._own(location[:-1]) if location else self._root

    def _own(self, location: Location) -> Any:
        """The container at a location, a copy of ours from now on."""
        node: Any = self._root
        for key in (0, *location):
            child = node[key]
            if id(child) not in self._owned:
                child = dict(child) if is_object(child) else list(child)
                self._owned[id(child)] = child
                node[key] = child
            node = child
        return node


def _size(value: Any) -> int:
    """How many values a value is, with all that it holds."""
    count, waiting = 0, [value]
    while waiting:
        node = waiting.pop()
        count += 1
        if is_object(node):
            waiting += node.values()
        elif is_array(node):
            waiting += node
    return count
