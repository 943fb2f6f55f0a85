"""JSON objects in text that is no JSON: where they end, and which are documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_STRING_OR_BRACE = re.compile(r'"(?:[^"\\]|\\.)*"|[{}]', re.S)
_DOCUMENT = re.compile(r'\{\s*"(openapi|swagger)"\s*:\s*"v?[23]\.')
_QUOTED = re.compile("[\"']")
_MOST_BEFORE = 300
"""Characters that stand before a document in its line."""


class Object(NamedTuple):
    """A document as an object in a text, and its first key."""

    start: int
    end: int
    key: str


def end_of_object(text: str, start: int, end: int) -> int:
    """Behind the brace that closes the one here, or where the text ends."""
    depth = 0
    for match in _STRING_OR_BRACE.finditer(text, start, end):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if not depth:
            return match.end()
    return end


def documents_within(text: str, start: int, end: int) -> Iterator[Object]:
    """The documents that are objects in this part of a text, one after the other.

    What stands before one in its line may be `export const spec =`, `<Api spec={` or the
    like. A quotation mark makes it a value in other JSON, or what a command sends.
    """
    reached = start
    for match in _DOCUMENT.finditer(text, start, end):
        begin = max(start, match.start() - _MOST_BEFORE)
        line = max(text.rfind("\n", begin, match.start()) + 1, begin)
        before = text[max(line, reached) : match.start()]
        whole = line == start or text[line - 1] == "\n"
        if match.start() < reached or not whole or _QUOTED.search(before):
            continue
        reached = end_of_object(text, match.start(), end)
        yield Object(match.start(), reached, match[1])
