"""Where things stand in a TOML file, which `tomllib` does not tell. For messages only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .diagnostics import At

_KEY = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_DOTTED = rf"{_KEY}(?:\s*\.\s*{_KEY})*"
_TABLE = re.compile(rf"\s*\[\[?\s*({_DOTTED})\s*\]")
_ASSIGN = re.compile(rf"\s*({_DOTTED})\s*=")
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def place(file: str, text: str, path: Sequence[str]) -> At:
    """The place of the key at `path`, or of the nearest table above it."""
    line, column = find(text, path)
    return At(file, line=line, column=column)


def find(text: str, path: Sequence[str]) -> tuple[int, int]:
    """Line and column (from 1) of the key at `path`, or of the nearest table above it."""
    best = (0, 1, 1)
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if match := _TABLE.match(line):
            table = _keys(match[1])
            here = table
        elif match := _ASSIGN.match(line):
            here = table + _keys(match[1])
        else:
            continue
        same = _common(here, path)
        if same > best[0] and same in (len(here), len(path)):
            best = (same, number, _column(line, match.start(1), here, same))
    return _inside(text, path, best)


def _inside(
    text: str, path: Sequence[str], best: tuple[int, int, int]
) -> tuple[int, int]:
    """Go on within an inline table or a list, by looking for the words (an item of a list
    may stand in the path as what it says)."""
    same, line, column = best
    rest = "\n".join(text.split("\n")[line - 1 :])[column - 1 :]
    for key in path[same:]:
        word = rf"(?<![\w-]){re.escape(key)}(?![\w-])\s*\"?\s*="
        item = rf"(?<=[\"']){re.escape(key)}(?=[\"'])"
        match = None if key.isdecimal() else re.search(f"{word}|{item}", rest)
        if match is None:
            break
        before = rest[: match.start()]
        line += before.count("\n")
        tail = len(before) - before.rfind("\n") - 1
        column = tail + 1 if "\n" in before else column + tail
        rest = rest[match.start() :]
    return line, column


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in re.findall(_KEY, dotted))


def _common(here: Sequence[str], path: Sequence[str]) -> int:
    count = 0
    while count < min(len(here), len(path)) and here[count] == path[count]:
        count += 1
    return count


def _column(line: str, start: int, here: Sequence[str], same: int) -> int:
    """The column of the last key that belongs to the path."""
    key = here[same - 1]
    found = line.rfind(key, start, (line.find("=", start) + 1 or len(line)))
    return (start if found < 0 else found) + 1


def syntax_error(message: str, text: str) -> tuple[str, int, int]:
    """What `tomllib` says as a sentence, with line and column."""
    match = _AT.search(message)
    lines = text.rstrip().split("\n")
    if match is None:
        return message, 1, 1
    words = message[: match.start()]
    sentence = words[:1].lower() + words[1:]
    if match[1] is None:
        return sentence + " at the end of the file", len(lines), len(lines[-1]) + 1
    return sentence, int(match[1]), int(match[2])
