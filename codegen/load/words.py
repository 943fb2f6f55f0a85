"""What a page says of one operation in words, before it is a document."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct, field

from .elements import Field

PLACES = ("body", "query", "header", "cookie", "path")
"""Attributes that say where a parameter goes, and what it is called; `body` counts where
the page's own components add others."""


TABLES = ("tables", "calls")
"""The formats of operations that headings and tables tell of: those of pages that are
references for sure, and those of pages that are if such lie beside them."""
IN_WORDS = frozenset(["mintlify_words", "mintlify_calls", "gitbook_words", *TABLES])
"""The formats that are no documents."""


class Call(NamedTuple):
    """Where a page says a method and a path, and the part of the page that tells of them."""

    start: int
    method: str
    address: str
    begin: int
    end: int
    title: str = ""
    """The heading of that part, where the page tells of several operations."""
    sure: bool = False
    """Whether the frontmatter, an element or a table says so, which are there for that."""


class Example(Struct, frozen=True):
    """An answer that the page shows."""

    status: str
    text: str


class Shown(Struct, frozen=True):
    """What the calls that a part of a page shows tell of every call."""

    server: str = ""
    method: str = ""
    """How they authenticate: "bearer", "basic" or "key"."""
    header: str = ""
    """The header of a key."""


class Worded(Struct, frozen=True):
    """What one part of a page, mostly all of it, says of its operation."""

    call: Call
    front: dict[str, str]
    """Its title, description, and how it says that it is called."""
    params: list[Field]
    answers: dict[str, list[Field]]
    """Fields by status; those of no status in particular are of ""."""
    examples: list[Example]
    shown: Shown
    literal: frozenset[str]
    """Names with dots that its examples have as they are, as keys of JSON."""
    unclosed: Field | None
    sends: list[Example] = field(default_factory=list[Example])
    """Bodies that it shows and does not describe."""

    @property
    def size(self) -> int:
        """How many fields it lists."""
        return len(self.params) + sum(map(len, self.answers.values()))
