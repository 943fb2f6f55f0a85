"""What a format answers about a page: pieces of it, pointers, or why neither."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import NamedTuple, TypeVar

from ..document import Node


class Piece(NamedTuple):
    """A part of a page that should be an OpenAPI document."""

    start: int
    end: int
    format: str
    reason: str
    syntax: str = "json"
    heading: str = ""
    closed: bool = True
    data: Node | None = None
    """Already read, where the text of the piece is not the document itself."""
    below: str = ""
    """The key under which the document lies in the text."""
    above: str = ""
    """The key of the document under which the text belongs."""
    after: int | None = None
    """Where something follows in a fence behind its last document."""
    mend: Callable[[Node], Node] | None = None
    """Undoes what the tool that wrote the page has done to the document."""


class Found(NamedTuple):
    """What a format found in a page."""

    pieces: list[Piece]


class Declined(NamedTuple):
    """Why a format finds nothing in a page, for `inspect` and for messages."""

    reason: str


class Pointer(NamedTuple):
    """What a page points to: a part of a document in another file."""

    start: int
    said: str
    """How the page puts it."""
    file: str = ""
    """A path or URL, or the name of a document; nothing means the only one."""
    by_name: bool = False
    section: str = ""
    """"paths", "webhooks", "schemas", or "operations" for an operation by its id; nothing
    means the whole document."""
    name: str = ""
    method: str = ""
    url: str = ""
    """Where the page says that the document lies on the web."""


Standing = TypeVar("Standing", Piece, Pointer)


def outside(
    pieces: Iterable[Standing], spans: Iterable[tuple[int, int]]
) -> list[Standing]:
    """The pieces that begin in none of some spans: where each starts, and its end."""
    known: list[tuple[int, int]] = sorted(spans)
    starts = [start for start, _ in known]
    reached = [*accumulate((end for _, end in known), max, initial=0)]
    return [p for p in pieces if p.start >= reached[bisect_right(starts, p.start)]]


class Points(NamedTuple):
    """Where a page that holds nothing itself points to."""

    pointers: list[Pointer]
