"""Which of several documents a page means: the one that lies where the page says, or near."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from itertools import takewhile
from pathlib import PurePosixPath

from .file import File

Rank = Callable[[File], int]


def most(found: list[File], rank: Rank) -> list[File]:
    """Those of the highest rank."""
    best = max(map(rank, found), default=0)
    return [file for file in found if rank(file) == best]


def ending(path: str) -> Rank:
    """How many parts at its end the path of a document has in common with this one: a site
    that is built serves what lies in `public/` or `static/` from its root."""
    parts = PurePosixPath(path).parts
    return lambda file: _alike(PurePosixPath(file.path).parts[::-1], parts[::-1])


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def nearest(found: list[File], folder: str) -> list[File]:
    """Those below the same folder as a page, then those in folders of the same names."""
    found = most(found, lambda file: len(os.path.commonpath([folder, file.path])))
    names = frozenset(folder.split(os.sep))
    return most(found, lambda file: len(names.intersection(file.path.split(os.sep))))
