"""The fenced blocks of a page that look like API descriptions, with their headings."""

from __future__ import annotations

import re

from msgspec import Struct

from .fences import Fence, fences
from .objects import documents_within
from .pieces import Piece
from .recognised import recognised
from .stripping import content

_HEADING = re.compile(r"#{1,6}[ \t]+([^\n]*?)[ \t#]*(?:\n|$)")
_TITLE = re.compile(r"^#[ \t]+([^\n]+)", re.M)
_SAID_BY_TOOLS = re.compile(r"OpenAPI( (definition|specification|spec))?$", re.I)
_NOT_CODE = re.compile(
    r"(?:md|mdx|markdown|(?:ba|z)?sh|shell|console|curl|http)\b", re.I
)
"""Fences that show pages, or what is typed and sent."""
_OWN = re.compile(
    r"(?:\s|#[^\n]*\n|---)*(?:\{\s*)?[\"']?(?:openapi|swagger|info|paths)\b"
)
"""The beginning of a document."""
_PROGRAM = re.compile(
    r"(?:[jt]sx?|javascript|typescript|vue|svelte|py(?:thon)?|go|java|kotlin|rust|rb|ruby|"
    r"php|cs|csharp|swift|html)\b",
    re.I,
)
"""Fences in which a document is a part of something else."""
_COMMENTS = {"<!--": "-->", "{/*": "*/}"}


class Block(Struct, frozen=True):
    """A fence whose content looks like an OpenAPI, Swagger or AsyncAPI document."""

    fence: Fence
    text: str
    """Its content, as far as no other fence opens in it."""
    syntax: str
    kind: str
    """The root key: "openapi", "swagger", "asyncapi"; "paths" where there is none of them,
    and "items" where the paths themselves are the keys."""
    heading: str
    title: str
    """The heading that names the operation rather than the tool's own one."""
    aside: bool
    """Quoted, commented out or within code: an example, unless nothing else is there."""

    def piece(self, format: str, reason: str) -> Piece:
        start, end, closed = self.fence.start, self.fence.end, self.fence.closed
        return Piece(start, end, format, reason, self.syntax, self.title, closed)


class Blocks:
    """All of a page, and what there is to say about those that are none."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.count = 0
        """Fences of any kind."""
        self.events = False
        """Whether some fence is AsyncAPI."""
        self.found: list[Block] = []
        self._heard = (0, "", "")
        self._comments = dict(_COMMENTS)
        self._hidden = 0
        """Where the last comment ends that has been seen."""
        self._looked = 0
        if "```" in text or "~~~" in text:
            found = [*fences(text)]
            for fence in _shown(text, found[0]) if len(found) == 1 else found:
                self._take(fence)

    def _take(self, fence: Fence) -> None:
        self.count += 1
        self.events = self.events or "asyncapi" in fence.info
        aside = bool(fence.quotes) or self._in_comment(fence)
        end = fence.end if fence.nested is None else fence.nested
        text = content(self.text, fence.start, end)
        kinds = recognised(text)
        if kinds is not None and not (kinds[0] == "yaml" and _program(fence, text)):
            self._note(fence, text, *kinds, aside)
        elif not fence.quotes and not _NOT_CODE.match(fence.info):
            for start, stop, key in documents_within(self.text, fence.start, end):
                here = fence._replace(start=start, end=stop, nested=None)
                self._note(here, self.text[start:stop], "json", key, True)

    def _note(
        self, fence: Fence, text: str, syntax: str, kind: str, aside: bool
    ) -> None:
        self.events = self.events or kind == "asyncapi"
        heading, title = self._headings(fence.opened)
        self.found.append(Block(fence, text, syntax, kind, heading, title, aside))

    def _in_comment(self, fence: Fence) -> bool:
        """Whether a comment that began outside of fences is open where this one begins."""
        since, self._looked = self._looked, max(fence.end, self._looked)
        for opens, closes in [*self._comments.items()]:
            start = self.text.find(opens, max(since, self._hidden), fence.opened)
            while start >= 0:
                end = self.text.find(closes, start)
                if end < 0:
                    del self._comments[opens]
                    break
                self._hidden = max(self._hidden, end)
                start = self.text.find(opens, end, fence.opened)
        return fence.opened < self._hidden

    def _headings(self, before: int) -> tuple[str, str]:
        """The nearest heading above, and the nearest that is not a tool's own.

        Fences are asked about in order, so only what lies between two is searched.
        """
        nearest, title = self._between(self._heard[0], before)
        self._heard = (max(before - 1, 0), nearest, title)
        if nearest and _SAID_BY_TOOLS.match(nearest):
            match = _TITLE.search(self.text)
            title = match[1].strip() if match else title
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


def _program(fence: Fence, text: str) -> bool:
    """Whether YAML in a fence has lines of a program around it."""
    return bool(_PROGRAM.match(fence.info)) and not _OWN.match(text)


def _shown(text: str, fence: Fence) -> list[Fence]:
    """The fences of a page that is wholly one fence, as chats and editors give it."""
    before, after = text[: fence.opened], text[fence.end :]
    if before.strip() or after.strip(" \t\n`~") or text[:1] not in "`~":
        return [fence]
    begin, inner = fence.start, [*fences(text[fence.start : fence.end])]
    return [_moved(one, begin) for one in inner] or [fence]


def _moved(fence: Fence, by: int) -> Fence:
    info, opened, start, end, quotes, closed, nested = fence
    nested = None if nested is None else nested + by
    return Fence(info, opened + by, start + by, end + by, quotes, closed, nested)
