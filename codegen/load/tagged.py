"""Reads GitBook's tags that describe an operation in words, without a document.

Two vocabularies, of before 2022 and of until 2024, say the same:

    {% api-method method="get" host="https://x.example" path="/boats/:id" %} …
    {% swagger method="get" baseUrl="https://x.example" path="/boats/:id" %} …

What is sent is typed as far as they go; what comes back they only show by examples.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

_TAG = re.compile(
    r"\{%-?\s*(end)?(swagger|api-method)((?:-[a-z]+)*)"
    r"((?:[^%{\n]|%(?!\})|\{(?!%)){0,4000})%\}"
)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'%]+))""")
_SECTIONS = {
    "path-parameters": "path",
    "query-parameters": "query",
    "headers": "header",
    "body-parameters": "body",
    "form-data-parameters": "form",
}
_MARKDOWN = re.compile(r"\\([!-/:-@\[-`{-~])")


class Told(Struct):
    """One parameter, field or answer: its attributes and the words in its tag."""

    place: str
    attributes: dict[str, str]
    words: str = ""

    @property
    def name(self) -> str:
        return plain(self.attributes.get("name", ""))

    @property
    def required(self) -> bool:
        return self.attributes.get("required", "").lower() == "true"


class Operation(Struct):
    """What the tags of one operation say, and where they stand."""

    start: int
    attributes: dict[str, str]
    end: int = 0
    summary: str = ""
    description: str = ""
    parameters: list[Told] = field(default_factory=list[Told])
    answers: list[Told] = field(default_factory=list[Told])


def plain(text: str) -> str:
    """Text without the backslashes that Markdown needs."""
    return _MARKDOWN.sub(r"\1", text).strip()


def operations(text: str) -> Iterator[Operation]:
    """The operations of a page, in order; one that no tag ends is cut off."""
    reader: _Reader | None = None
    for match in _TAG.finditer(text):
        ends, part = bool(match[1]), match[3][1:]
        told = {k: a or b or c for k, a, b, c in _ATTRIBUTE.findall(match[4])}
        if part and reader is not None:
            reader.take(part, ends, told, match, text)
        elif not part:
            if reader is not None:
                yield reader.done(match.end() if ends else match.start())
            mine = not ends and told.get("method") and not told.get("src")
            operation = Operation(match.start(), told)
            reader = _Reader(operation, match.end()) if mine else None
    if reader is not None:
        yield reader.done(len(text))


class _Reader:
    """Goes through the tags of one operation and remembers which ones are open."""

    def __init__(self, operation: Operation, since: int) -> None:
        self.operation = operation
        self._section = ""
        self._open: Told | None = None
        self._since = since

    def done(self, end: int) -> Operation:
        self.operation.end = end
        return self.operation

    def take(
        self,
        part: str,
        ends: bool,
        told: dict[str, str],
        match: re.Match[str],
        text: str,
    ) -> None:
        inner = text[self._since : match.start()].strip()
        if part in _SECTIONS:
            self._section = "" if ends else _SECTIONS[part]
        elif part == "parameter":
            self._parameter(ends, told, inner)
        elif part in ("response", "response-example"):
            self._answer(ends, told, inner)
        elif ends:
            self._say(part, inner)
        self._since = match.end()

    def _parameter(self, ends: bool, told: dict[str, str], inner: str) -> None:
        if not ends:
            self._open = Told(told.get("in", self._section), told)
        elif self._open is not None:
            self._open.words = plain(inner)
            self.operation.parameters.append(self._open)
            self._open = None

    def _answer(self, ends: bool, told: dict[str, str], inner: str) -> None:
        if not ends and ("httpCode" in told or "status" in told):
            self.operation.answers.append(
                Told(told.get("status") or told["httpCode"], told)
            )
        elif ends and self.operation.answers:
            self.operation.answers[-1].words = inner

    def _say(self, part: str, inner: str) -> None:
        if part == "summary":
            self.operation.summary = plain(inner)
        elif part == "description":
            self.operation.description = inner
        elif part == "response-example-description" and self.operation.answers:
            self.operation.answers[-1].attributes["description"] = inner
