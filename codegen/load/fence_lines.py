"""Lines that begin with a fence, and whether what stands above them makes them count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from heapq import merge
from typing import NamedTuple

RUN = re.compile(r"(`{3,}|~{3,})([^\n]*)")
_RUNS = (re.compile(r"(```+)([^\n]*)"), re.compile(r"(~~~+)([^\n]*)"))
"""The same apart: what begins with a literal is looked for ten times as fast."""
_QUOTES = re.compile(r"(?: {0,3}> ?)*")
_LIST_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)])( +)")
_OPENERS = ("<", "=== ", "!!! ", "??? ", "???+ ", ":::", "{%")
"""What holds blocks that are indented: elements of JSX, tabs and notes of MkDocs, tags."""
TAB = 4
"""Columns that a tab stands for (CommonMark 0.31, section 2.2)."""
MOST = 3_000_000
"""More fence lines than any page has."""


class Line(NamedTuple):
    """A line that begins with a fence."""

    start: int
    end: int
    quotes: int
    indent: int
    mark: str
    size: int
    info: str
    item: bool = False
    """Whether the mark of a list item stands before it."""


def fence_lines(text: str) -> Iterator[Line]:
    """Every line of a page that begins with a fence, behind quote marks, spaces and the
    mark of a list item."""
    found = (run.finditer(text) for run in _RUNS)
    for count, match in enumerate(merge(*found, key=_start)):
        if count > MOST:
            return
        line = fence_line(text, match)
        if line:
            yield line


def _start(match: re.Match[str]) -> int:
    return match.start()


def fence_line(text: str, match: re.Match[str]) -> Line | None:
    """The line of a run of marks, if nothing stands before it in which a fence may be."""
    begin, end = match.span()
    start = text.rfind("\n", 0, begin) + 1
    run, info = match.groups()
    if start == begin:
        return Line(start, end, 0, 0, run[0], len(run), info.strip())
    before = text[start:begin].expandtabs(TAB)
    quoted = _QUOTES.match(before)
    head = quoted.group() if quoted else ""
    item = before[len(head) :].strip(" ") != ""
    if item and not _LIST_ITEM.fullmatch(before, len(head)):
        return None
    indent, depth = len(before) - len(head), head.count(">")
    return Line(start, end, depth, indent, run[0], len(run), info.strip(), item)


def inside_block(text: str, line: Line) -> tuple[bool, int]:
    """Whether a list item, an element or the like above indents the line; work done."""
    if line.item:
        return True, 0
    end = line.start - 1
    for looked in range(100):
        start = text.rfind("\n", 0, max(end, 0)) + 1
        above = text[start:end].expandtabs(TAB)
        indent = len(above) - len(above.lstrip(" "))
        if above.strip() and indent < line.indent:
            item = _LIST_ITEM.match(above)
            if item and item.end() <= line.indent:
                return True, looked
            opens = above.startswith(_OPENERS, indent)
            if opens or not indent:
                return opens, looked
        if start == 0:
            return False, looked
        end = start - 1
    return False, 100
