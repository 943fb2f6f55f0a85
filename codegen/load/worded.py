"""A page of Mintlify's that describes operations by itself, without a document.

`<ParamField>` says what is sent, `<ResponseField>` and examples what comes back; `calls`
finds of which operations.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from msgspec.structs import replace

from .calls import calls
from .elements import Field, Fields, masked
from .fences import fences
from .headings import HEADING
from .page import Page
from .shown import credentials, shown
from .stripping import content
from .words import PLACES, Call, Example, Worded

_SIGNS = ("<ParamField", "<ResponseField")
_FRONT = ("title", "description", "contentType", "authMethod", "auth")
_EXAMPLE = re.compile(r"<ResponseExample\b|</ResponseExample>")
_STATUS = re.compile(r"(?<![\w.-])([1-5]\d\d)(?![\w.-])")
_DOTTED = re.compile(r"[\"']([\w-]{1,100}(?:\.[\w-]{1,100}){1,20})[\"']\s*:")
_PLACE = re.compile(rf"\b({'|'.join(PLACES)})", re.I)

Under = list[tuple[Field, str]]
"""Fields, each with the heading above it."""


def worded(page: Page) -> list[Worded]:
    """What a page says of each operation that it tells of; nothing where it lists no
    fields and has no `api` in its frontmatter."""
    if not page.front_value("api") and not any(sign in page.text for sign in _SIGNS):
        return []
    best: dict[tuple[str, str], Worded] = {}
    for told in _Reader(page).read():
        said = (told.call.method, told.call.address)
        if said not in best or told.size > best[said].size:
            best[said] = told
    return [*best.values()]


class _Reader:
    """Reads a page once, for all of its operations."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.blocks = [*fences(page.text)]
        self.opened = [fence.opened for fence in self.blocks]
        self.text = masked(page.text, self.blocks, page.front)
        self.front = {name: self._front(name) for name in _FRONT}
        self.credentials = credentials(page.text)
        if not self.front["title"]:
            first = HEADING.search(self.text)
            self.front["title"] = first[1].strip(" \t#*`") if first else ""

    def _front(self, name: str) -> str:
        value = self.page.front_value(name)
        return value[1] if value else ""

    def _tag(self) -> str:
        """What the operations of a page have in common, where it says so in few words."""
        value = self._front("sidebarTitle") or self.front["title"]
        return value if len(value.split()) <= 3 else ""

    def read(self) -> Iterator[Worded]:
        found = calls(self.page, self.text, self.blocks)
        if not found:
            return
        fields = Fields(self.text)
        starts = [field.start for field in fields.found]
        for call in found:
            begin, end = bisect_left(starts, call.begin), bisect_left(starts, call.end)
            yield self._told(call, fields.found[begin:end], fields.unclosed)

    def _told(self, call: Call, fields: list[Field], unclosed: Field | None) -> Worded:
        under = [*self._under(call, fields)]
        part = self.page.text[call.begin : call.end]
        named = {"title": call.title, "description": "", "tag": self._tag()}
        return Worded(
            call,
            {**self.front, **(named if call.title else {})},
            [_placed(*pair) for pair in under if pair[0].element == "ParamField"],
            _answers(under),
            [*self._examples(call)],
            shown(part, call.address, self.credentials),
            frozenset(_DOTTED.findall(part)),
            unclosed,
        )

    def _under(self, call: Call, fields: list[Field]) -> Iterator[tuple[Field, str]]:
        headings = [
            (m.start(), m[1]) for m in HEADING.finditer(self.text, call.begin, call.end)
        ]
        words, index = "", 0
        for field in fields:
            while index < len(headings) and headings[index][0] < field.start:
                words = headings[index][1]
                index += 1
            yield field, words

    def _examples(self, call: Call) -> Iterator[Example]:
        """The fences within `<ResponseExample>`, with the status in their first lines."""
        text = self.page.text
        marks = [
            (m.start(), m[0][1] != "/")
            for m in _EXAMPLE.finditer(text, call.begin, call.end)
        ]
        inside, index = False, 0
        for fence in (
            self.blocks[bisect_left(self.opened, call.begin) :] if marks else ()
        ):
            if fence.opened >= call.end:
                break
            while index < len(marks) and marks[index][0] < fence.opened:
                inside = marks[index][1]
                index += 1
            if inside:
                yield Example(
                    _status(fence.info), content(text, fence.start, fence.end)
                )


def _placed(field: Field, heading: str) -> Field:
    """A field that does not say where it goes, where the heading above it says so."""
    name, place = field.attributes.get("name", ""), _PLACE.search(heading)
    if not name or not place or not field.attributes.keys().isdisjoint(PLACES):
        return field
    return replace(field, attributes={**field.attributes, place[1].lower(): name})


def _answers(under: Under) -> dict[str, list[Field]]:
    """The fields of answers by the status that the heading above them says."""
    found: dict[str, list[Field]] = {}
    for field, heading in under:
        if field.element == "ResponseField":
            found.setdefault(_status(heading), []).append(field)
    return found


def _status(words: str) -> str:
    match = _STATUS.search(words)
    return match[1] if match else ""
