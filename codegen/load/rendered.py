"""Reads the text of a rendered GitBook page: rows like `date_fromstring · date · nullableOptional`.

The text has lost its markup, so names and types are glued together and nothing says
where a nested object ends. What is not understood is description or is ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from msgspec import Struct, field

from ..document import Source
from .rendered_rows import Row, detail, row_of

Location = Literal["path", "query", "header", "cookie"]

METHODS = frozenset(
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
)
_SECTIONS: dict[str, str] = {
    "authorization": "auth",
    "authorizations": "auth",
    "path parameters": "path",
    "query parameters": "query",
    "header parameters": "header",
    "headers": "header",
    "cookie parameters": "cookie",
    "body": "body",
    "request body": "body",
    "response": "responses",
    "responses": "responses",
}
_STATUS = re.compile(r"(?:[1-5](?:\d\d|XX)|default)$")
_MEDIA = re.compile(r"(?:application|text|multipart|image|audio|video)/[\w.+*-]+$")
_PATH = re.compile(r"(?:https?://[^/\s]+)?(/\S*)$")
_ONE_LINE = re.compile(
    r"(get|put|post|delete|options|head|patch|trace)\s+(/\S*)$", re.I
)
_NOISE = frozenset(["chevron-right", "chevron-down", "copy", "test it", "try it"])


class Part(Struct):
    """A body or one response: its rows, media type and description."""

    line: int
    status: str = ""
    media: str = ""
    rows: list[Row] = field(default_factory=list[Row])
    words: list[str] = field(default_factory=list[str])


class Operation(Struct):
    """One operation of the page."""

    method: str
    path: str
    heading: str
    line: int
    words: list[str] = field(default_factory=list[str])
    auth: list[Row] = field(default_factory=list[Row])
    params: list[tuple[Location, Row]] = field(
        default_factory=list[tuple[Location, Row]]
    )
    body: Part | None = None
    responses: list[Part] = field(default_factory=list[Part])


def looks_rendered(text: str) -> bool:
    """Whether some line is a method and the next one a path."""
    return _TRAILER.search(text) is not None


_TRAILER = re.compile(
    rf"^(?:{'|'.join(sorted(METHODS))})(?:[ \t]*\n\s*|[ \t]+)(?:https?://[^/\s]+)?/\S*[ \t]*$",
    re.M | re.I,
)


def operations(source: Source) -> list[Operation]:
    """The operations of a rendered page, in order."""
    lines = [line.strip(" \t\u200b\ufeff") for line in source.text.split("\n")]
    found: list[Operation] = []
    begin = 0
    for index, method, path, after in _trailers(lines):
        operation = _operation(lines, begin, index, method, path)
        if operation:
            found.append(operation)
        begin = after
    return found


def title(source: Source) -> str:
    """The first line, which is the page's heading where it is not an operation's."""
    return next((line.strip() for line in source.text.split("\n") if line.strip()), "")


def _trailers(lines: list[str]) -> Iterator[tuple[int, str, str, int]]:
    """Where an operation ends: index, method, path and the index behind them."""
    for index, line in enumerate(lines):
        one = _ONE_LINE.match(line)
        if one:
            yield index, one.group(1).lower(), one.group(2), index + 1
        elif line.lower() in METHODS:
            following = _next(lines, index + 1)
            path = _PATH.match(lines[following]) if following is not None else None
            if path and following is not None:
                yield index, line.lower(), path.group(1), following + 1


def _next(lines: list[str], index: int) -> int | None:
    return next((i for i in range(index, min(index + 4, len(lines))) if lines[i]), None)


def _operation(
    lines: list[str], begin: int, end: int, method: str, path: str
) -> Operation | None:
    opening = next((i for i in range(begin, end) if lines[i].lower() == method), None)
    if opening is None:
        return None
    above = [i for i in range(begin, opening) if lines[i]]
    at = above[-1] if above else opening
    heading = lines[at] if above else ""
    operation = Operation(method, path, heading, at + 1)
    reader = _Reader(operation)
    for index in range(opening + 1, end):
        reader.take(lines[index], index + 1)
    return operation


class _Reader:
    """Goes through the lines of one operation and remembers the section."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.section = ""
        self.row: Row | None = None
        self.part: Part | None = None

    def take(self, line: str, number: int) -> None:
        if not line or line.lower() in _NOISE:
            return
        section = _SECTIONS.get(line.lower())
        if section:
            self._enter(section, number)
        elif self.section == "responses" and _STATUS.match(line):
            self.part, self.row = Part(number, line), None
            self.operation.responses.append(self.part)
        elif self.part and not self.row and _MEDIA.match(line):
            self.part.media = line
        elif self.section and (row := row_of(line, number)):
            self._add(row)
        else:
            self._say(line)

    def _enter(self, section: str, number: int) -> None:
        self.section, self.row, self.part = section, None, None
        if section == "body":
            self.part = self.operation.body = Part(number)

    def _add(self, row: Row) -> None:
        self.row = row
        if self.section == "auth":
            self.operation.auth.append(row)
        elif self.section in ("path", "query", "header", "cookie"):
            location: Any = self.section
            self.operation.params.append((location, row))
        elif self.part:
            self.part.rows.append(row)

    def _say(self, line: str) -> None:
        if self.row:
            detail(self.row, line)
        elif self.part:
            self.part.words.append(line)
        elif not self.section:
            self.operation.words.append(line)
