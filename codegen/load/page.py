"""What a format sees of a page, and what it answers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

from ..diagnostics import At, Diagnostics
from ..document import Fragment, Node, Source
from .fences import Fence, content, fences

_JSON_KEY = re.compile(r'"(openapi|swagger|asyncapi)"\s*:\s*["\d]')
_YAML_KEY = re.compile(r"""^(["']?)(openapi|swagger|asyncapi)\1\s*:""", re.M)
_HEADING = re.compile(r"#{1,6}[ \t]+([^\n]*?)[ \t#]*(?:\n|$)")
_FRONT = re.compile(
    r"---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M
)
_SAID_BY_TOOLS = re.compile(r"OpenAPI( (definition|specification|spec))?$", re.I)
_JSON_HEAD = re.compile(r"\s*\{")


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
    mend: Callable[[Node], Node] | None = None
    """Undoes what the tool that wrote the page has done to the document."""


class Found(NamedTuple):
    pieces: list[Piece]


class Declined(NamedTuple):
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
    """"paths", "webhooks" or "schemas"; nothing means the whole document."""
    name: str = ""
    method: str = ""


class Points(NamedTuple):
    pointers: list[Pointer]


@dataclass(frozen=True, slots=True)
class Block:
    """A fence whose content looks like an OpenAPI, Swagger or AsyncAPI document."""

    fence: Fence
    text: str = field(repr=False)
    """Its content, as far as no other fence opens in it."""
    syntax: str
    kind: str
    """The root key: "openapi", "swagger" or "asyncapi"."""
    heading: str
    title: str
    """The heading that names the operation rather than the tool's own one."""

    def piece(self, format: str, reason: str) -> Piece:
        fence = self.fence
        return Piece(
            fence.start,
            fence.end,
            format,
            reason,
            self.syntax,
            self.title,
            fence.closed,
        )


class Page:
    """One source with what several formats ask of it, each computed once."""

    def __init__(self, source: Source, diagnostics: Diagnostics | None = None) -> None:
        self.source = source
        self.text = source.text
        self.diagnostics = diagnostics if diagnostics is not None else Diagnostics()
        self.fence_count = 0
        self._heard = (0, "", "")
        self.events = False
        """Whether some fence says that it is AsyncAPI."""
        self.pointers: list[Pointer] = []
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
    def blocks(self) -> list[Block]:
        """The fences that look like API descriptions, whatever wrote them."""
        if "```" not in self.text and "~~~" not in self.text:
            return []
        blocks: list[Block] = []
        for fence in fences(self.text):
            self.fence_count += 1
            self.events = self.events or "asyncapi" in fence.info
            block = self._block(fence)
            if block:
                blocks.append(block)
        return blocks

    @property
    def own(self) -> list[Block]:
        """The blocks that are OpenAPI or Swagger; AsyncAPI is not ours.

        What is quoted is an example, unless nothing else is there.
        """
        ours = [block for block in self.blocks if block.kind != "asyncapi"]
        return [block for block in ours if not block.fence.quotes] or ours

    def _block(self, fence: Fence) -> Block | None:
        end = fence.end if fence.nested is None else fence.nested
        if fence.quotes or fence.indent:
            text = content(self.text, fence._replace(end=end))
            start, end = 0, len(text)
        else:
            text, start = self.text, fence.start
        json = _JSON_HEAD.match(text, start, end) is not None
        found = (_JSON_KEY if json else _YAML_KEY).search(text, start, end)
        if not found:
            return None
        heading, title = self._headings(fence.opened)
        if heading and _SAID_BY_TOOLS.match(heading):
            title = self._title or title
        kind = found.group(1 if json else 2)
        syntax = "json" if json else "yaml"
        return Block(fence, text[start:end], syntax, kind, heading, title)

    @cached_property
    def _title(self) -> str:
        """The page's own heading."""
        match = re.search(r"^#[ \t]+([^\n]+)", self.text, re.M)
        return match.group(1).strip() if match else ""

    @cached_property
    def front(self) -> tuple[int, int] | None:
        """Where the frontmatter stands, without its rules."""
        match = _FRONT.match(self.text)
        return match.span(1) if match else None

    def front_value(self, key: str) -> tuple[int, str] | None:
        """A plain one-line value of the frontmatter with its offset."""
        if self.front is None:
            return None
        pattern = re.compile(rf"^{re.escape(key)}:[ \t]*([^\n]*)$", re.M)
        match = pattern.search(self.text, *self.front)
        return (match.start(1), match.group(1).strip()) if match else None

    def _headings(self, before: int) -> tuple[str, str]:
        """The nearest heading above, and the nearest that is not a tool's own.

        Fences are asked about in order, so only what lies between two is searched.
        """
        nearest, title = self._between(self._heard[0], before)
        self._heard = (max(before - 1, 0), nearest, title)
        return nearest, title

    def _between(self, since: int, before: int) -> tuple[str, str]:
        _, heading, title = self._heard
        nearest = ""
        for _ in range(50):
            before = self.text.rfind("\n#", since, before)
            first = before < 0 and not since
            match = (
                _HEADING.match(self.text, before + 1) if before >= 0 or first else None
            )
            if match:
                words = match.group(1).replace("\\", "")
                nearest = nearest or words
                if not _SAID_BY_TOOLS.match(words):
                    return nearest, words
            if before < 0:
                break
        return nearest or heading, title

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
    if not page.own and (page.blocks or page.events):
        return "its fences hold AsyncAPI"
    if not page.blocks:
        count = page.fence_count
        if not count:
            return "the page has no fenced block"
        noun = (
            "the one fenced block" if count == 1 else f"none of {count} fenced blocks"
        )
        verb = "holds no" if count == 1 else "holds an"
        return f"{noun} {verb} OpenAPI document"
    return ""
