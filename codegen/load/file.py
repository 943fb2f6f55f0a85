"""A parsed file with the names that are given in it, and places in it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from ..addresses import join
from ..diagnostics import At
from ..document import Fragment, escape, is_array, is_object

_IDENTIFIED = ("$id", "$anchor", "$dynamicAnchor", "$self")


class File:
    """A parsed file, or a fragment of a page. `fragment` tells places in it."""

    def __init__(self, fragment: Fragment, data: Any, path: str) -> None:
        self.fragment, self.data, self.path = fragment, data, path
        self.local = "://" not in fragment.source.name
        escaped = quote(Path(path).as_posix(), errors="surrogateescape")
        self.url = f"file://{escaped}" if self.local else path

    @cached_property
    def _bases(self) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
        """The URL of every `$id` by its pointer, and the pointer of every anchor."""
        text = self.fragment.source.text
        if not any(word in text for word in _IDENTIFIED):
            return {}, {}
        return _identified(self.data, self.url)

    @property
    def ids(self) -> dict[str, str]:
        return self._bases[0]

    def base(self, pointer: str) -> tuple[str, str]:
        """The nearest resource around a place: its pointer and its URL."""
        ids = self.ids
        while ids:
            if pointer in ids:
                return pointer, ids[pointer]
            if not pointer:
                break
            pointer = pointer.rpartition("/")[0]
        return "", self.url

    def anchor(self, pointer: str, name: str) -> str | None:
        """The pointer of an anchor in the resource at `pointer`."""
        return self._bases[1].get((self.base(pointer)[1], name))


class Spot(NamedTuple):
    """A place in a file."""

    file: File
    pointer: str

    def at(self, tail: str = "") -> At:
        return self.file.fragment.at(self.pointer + tail)


def _identified(
    data: Any, url: str
) -> tuple[dict[str, str], dict[tuple[str, str], str]]:
    ids: dict[str, str] = {}
    anchors: dict[tuple[str, str], str] = {}
    stack: list[tuple[Any, str, str]] = [(data, "", url)]
    while stack:
        node, pointer, base = stack.pop()
        if is_array(node):
            stack += [(n, f"{pointer}/{i}", base) for i, n in enumerate(node)]
        if not is_object(node):
            continue
        told = node.get("$id", node.get("$self") if not pointer else None)
        if isinstance(told, str):
            base = ids[pointer] = join(base, told).rstrip("#")
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(key), str):
                anchors.setdefault((base, node[key]), pointer)
        stack += [(n, f"{pointer}/{escape(k)}", base) for k, n in node.items()]
    return ids, anchors
