"""The content of a fence: without the indentation and the quote marks that it stands behind."""

from __future__ import annotations

import re

from .fence_lines import RUN, TAB, fence_line

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def content(text: str, start: int, end: int) -> str:
    """What stands from `start` to `end` of a page, the content of a fence or of no one."""
    indent, quotes = _taken(text, start)
    raw = text[start:end]
    if not indent and not quotes:
        return raw
    return "".join(line[_prefix(line, indent, quotes) :] for line in _lines(raw))


def page_offset(page: str, start: int, end: int, offset: int) -> int:
    """The offset in the page of an offset in the content of a piece of it."""
    taken = _taken(page, start)
    if taken == (0, 0):
        return start + offset
    for line in _lines(page[start:end]):
        head = _prefix(line, *taken)
        if offset < len(line) - head:
            return start + head + offset
        offset -= len(line) - head
        start += len(line)
    return start


def _lines(text: str) -> list[str]:
    """Its lines with their ends; other characters that part lines are text."""
    return _LINE.findall(text)


def _prefix(line: str, indent: int, quotes: int) -> int:
    """How many characters of this content line are not content."""
    start = 0
    if quotes:
        match = re.match(rf"(?: {{0,3}}> ?){{0,{quotes}}}", line)
        start = match.end() if match else 0
    width = 0
    for index in range(start, len(line)):
        if width >= indent or line[index] not in " \t":
            return index
        width += TAB - width % TAB if line[index] == "\t" else 1
    return len(line)


def _taken(text: str, start: int) -> tuple[int, int]:
    """Indentation and quote depth of the fence whose content begins at `start`."""
    if not start:
        return 0, 0
    begin = text.rfind("\n", 0, start - 1) + 1
    match = RUN.search(text, begin, start)
    line = fence_line(text, match) if match else None
    return (line.indent, line.quotes) if line else (0, 0)
