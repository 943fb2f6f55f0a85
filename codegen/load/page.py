"""What a format sees of a page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import Any

from ..diagnostics import At, Diagnostics
from ..document import Fragment, Source
from .blocks import Block, Blocks
from .pieces import Declined, Found, Pointer, Points
from .words import Worded

OURS = ("openapi", "swagger")
"""The root keys of what we read."""
_FRONT = re.compile(
    r"(?:[ \t]*\n)*---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M
)
_LINES = r"(?P<lines>[^\n]*(?:\n[ \t]+[^\n]*)*)"
_FOLDED = re.compile(r"[>|][+-]?[ \t]*$")
_VALUE = re.compile(
    r"""(?:(?P<quote>["'])(?P<quoted>.*?)(?P=quote)|(?P<plain>\{.*\}|.*?))"""
    r"""(?:[ \t]+#.*)?[ \t]*$"""
)


class Page:
    """One source with what several formats ask of it, each computed once."""

    def __init__(self, source: Source, diagnostics: Diagnostics | None = None) -> None:
        self.source = source
        self.text = source.text
        self.diagnostics = diagnostics if diagnostics is not None else Diagnostics()
        self.pointers: list[Pointer] = []
        self.told: list[Worded] = []
        """What a page in words says of its operations."""
        self.tree: Any = None
        """What the whole text says, where it is JSON or YAML, a document or not."""

    @property
    def carrier(self) -> Fragment:
        """The whole text as a tree that is no document, for places in it."""
        reason = "another file refers to it"
        syntax = "json" if self.text.lstrip()[:1] == "{" else "yaml"
        end = len(self.text)
        return Fragment(self.source, {}, 0, end, 1, "part", reason, syntax)

    @property
    def suffix(self) -> str:
        return self.source.name.rpartition(".")[2].lower()

    @cached_property
    def blocks(self) -> Blocks:
        """The fences that look like API descriptions, whatever wrote them."""
        return Blocks(self.text)

    @property
    def own(self) -> list[Block]:
        """The blocks that are OpenAPI or Swagger; AsyncAPI is not ours."""
        ours = [block for block in self.blocks.found if block.kind in OURS]
        return [block for block in ours if not block.aside] or ours

    @property
    def excerpts(self) -> list[Block]:
        """The blocks with paths that do not say what they are."""
        found = [b for b in self.blocks.found if b.kind in ("paths", "items")]
        return [block for block in found if not block.aside]

    @cached_property
    def front(self) -> tuple[int, int] | None:
        """Where the frontmatter stands, without its rules."""
        match = _FRONT.match(self.text)
        return match.span(1) if match else None

    def front_value(self, key: str) -> tuple[int, str] | None:
        """A value of the frontmatter that is text, without quotes, with its offset.

        Long ones go on in lines that are indented, as YAML folds them.
        """
        if self.front is None:
            return None
        head = rf"""^(["']?){re.escape(key)}\1[ \t]*:[ \t]*"""
        match = re.compile(head + _LINES, re.M).search(self.text, *self.front)
        if match is None:
            return None
        first, *others = match["lines"].split("\n")
        folded = _FOLDED.match(first)
        lines = others if folded else [first, *others] if first else [first]
        value = _VALUE.match(" ".join(map(str.strip, lines)).strip())
        if value is None:
            return None
        start = match.end("lines") - len(match["lines"].lstrip())
        if folded:
            rest = match["lines"][len(first) :]
            start = match.end("lines") - len(rest.lstrip())
        group = "quoted" if value["quote"] else "plain"
        return start + value.start(group), value[group].strip()

    @cached_property
    def _breaks(self) -> list[int]:
        return [match.start() for match in re.finditer("\n", self.text)]

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self._breaks, offset - 1) + 1 if offset else 1

    def at(self, offset: int = 0, pointer: str = "") -> At:
        """A place in the page, for what was found before there is a fragment."""
        offset = max(0, min(offset, len(self.text)))
        column = offset - (self.text.rfind("\n", 0, offset) + 1) + 1
        source = self.source
        carrier = Fragment(source, {}, 0, len(self.text), 1, "page", "", "page")
        return At(source.name, pointer, self.line(offset), column, carrier)


Finder = Callable[[Page], Found | Declined | Points]


def fenced(page: Page) -> str:
    """What to say about the fences of a page that a format has no use for."""
    if page.own:
        return ""
    if page.blocks.events:
        return "its fences hold AsyncAPI"
    if page.excerpts:
        return "its fences do not say which version of OpenAPI they are"
    count = page.blocks.count
    if not count:
        return "the page has no fenced block"
    if count == 1:
        return "the one fenced block holds no OpenAPI document"
    return f"none of {count} fenced blocks holds an OpenAPI document"
