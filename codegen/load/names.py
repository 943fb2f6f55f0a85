"""Names for what is shared: what an author would call the target of a reference."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from ..document import unescape
from .file import Spot
from .places import SECTIONS, SECTIONS_2

COMPONENTS = frozenset([*SECTIONS.values(), *SECTIONS_2.values()])
_PLAIN = re.compile(r"[^\w.-]+")
_GENERIC = frozenset(
    "schema schemas items index _index main root openapi swagger api content"
    " definitions components properties $defs anyOf oneOf allOf value".split()
)


_GENERIC_FILES = _GENERIC | frozenset(
    "models parameters responses examples headers request_bodies requestBodies paths"
    " attributes types shared common".split()
)


def natural(spot: Spot) -> str:
    """The last part of the pointer that says something, else the name of the file."""
    return _told(spot.pointer) or next(_places(spot.file.path), "part")


def _told(pointer: str) -> str:
    *above, last = pointer.split("/")
    if above and "/".join(above) in COMPONENTS:
        return plain(unescape(last))
    for token in reversed(pointer.split("/")[1:]):
        name = plain(unescape(token))
        if name and not name.isdecimal() and name not in _GENERIC and "/" not in token:
            return name
    return ""


def plain(name: str) -> str:
    """A name as a key of `components` may be written."""
    return _PLAIN.sub("_", name).strip("_")


def _places(path: str) -> Iterator[str]:
    """The file's stem, then the folders that it lies in, the nearest first."""
    pure = PurePath(path)
    for part in (pure.stem, *reversed(pure.parent.parts)):
        name = plain(part.removesuffix(".schema"))
        if name and name not in _GENERIC_FILES:
            yield name


def longer(spot: Spot, name: str) -> Iterator[str]:
    """Ever longer names, with the file and the folders in front, at last numbers."""
    for place in _places(spot.file.path):
        if place != name:
            name = f"{place}_{name}"
            yield name
    number = 1
    while True:
        number += 1
        yield f"{name}_{number}"


def chosen(spot: Spot, aliases: Sequence[Spot]) -> str:
    """The name of a target that was reached through aliases, by its own or by theirs.

    A pointer is a name that somebody gave; that of a file may only be where it lies.
    """
    if not _told(spot.pointer):
        for alias in sorted(aliases, key=lambda s: (s.file.path, s.pointer)):
            if _told(alias.pointer):
                return _told(alias.pointer)
    return natural(spot)
