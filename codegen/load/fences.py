"""Finds the fenced code blocks of a page (CommonMark 0.31, section 4.5) in linear time.

Kept from CommonMark: a closing fence is at least as long as the opening one and has no
info string, the info string of a backtick fence holds no backtick, indentation of up to
three spaces (more inside list items and JSX) and quote marks are taken off the content,
an unclosed fence runs to the end. One thing is added: where a fence holds the opening of
another one that is as long, the closing fence of the first may have been lost, so the
inner one is given too, after the outer; the caller ignores it where the outer one reads
well.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from .fence_lines import Line, fence_lines, inside_block

_QUOTED_LINE = re.compile(r"^(?: {0,3}> ?)+", re.M)
_PATIENCE = 200_000
"""Lines that are looked at again to find out why fences are indented deeply."""


class Fence(NamedTuple):
    """One fenced block: offsets in the page, and how deep in quotes it stands."""

    info: str
    opened: int
    start: int
    end: int
    quotes: int = 0
    closed: bool = True
    nested: int | None = None
    """Where the opening of a fence as long as this one stands inside (of any other one,
    if this one is not closed)."""


def fences(text: str) -> Iterator[Fence]:
    """All fences of a page in order of their openings."""
    lines = list(fence_lines(text))
    closers = {mark: _Closers(lines, mark) for mark in "`~"}
    resume = 0
    patience = _PATIENCE
    for index, line in enumerate(lines):
        if line.start < resume or (line.mark == "`" and "`" in line.info):
            continue
        if line.indent > 3:
            if patience < 0:
                continue
            inside, looked = inside_block(text, line)
            patience -= looked
            if not inside:
                continue
        if line.quotes or line.indent > 3:
            fence, resume = _contained(text, line)
        else:
            fence, resume = _top_level(text, lines, index, closers[line.mark])
        yield fence


class _Closers:
    """Every closing fence of one kind; finds the next long enough in amortised O(1)."""

    def __init__(self, lines: list[Line], mark: str) -> None:
        self.lines = [
            line
            for line in lines
            if line.mark == mark
            and not line.info
            and not line.quotes
            and not line.item
            and line.indent <= 3
        ]
        self.starts = [line.start for line in self.lines]
        self.longest = [0] * (len(self.lines) + 1)
        for index in range(len(self.lines) - 1, -1, -1):
            self.longest[index] = max(self.lines[index].size, self.longest[index + 1])
        self._reached = 0
        self._size = 0

    def after(self, line: Line) -> Line | None:
        index = bisect_right(self.starts, line.start)
        if self.longest[index] < line.size:
            return None
        if line.size >= self._size and self._reached > index:
            index = self._reached
        while self.lines[index].size < line.size:
            index += 1
        self._reached, self._size = index, line.size
        return self.lines[index]


def _top_level(
    text: str, lines: list[Line], index: int, closers: _Closers
) -> tuple[Fence, int]:
    """The fence that this line opens and where to look for the next one."""
    line = lines[index]
    start = min(line.end + 1, len(text))
    closer = closers.after(line)
    end = len(text) if closer is None else closer.start
    nested = _nested(lines, index, end, closer is not None)
    closed = closer is not None
    fence = Fence(line.info, line.start, start, end, 0, closed, nested)
    if nested is not None:
        return fence, nested
    return fence, start if closer is None else closer.end


def _nested(lines: list[Line], index: int, end: int, closed: bool) -> int | None:
    """The first line inside that opens a fence (as long as the outer one)."""
    outer = lines[index]
    if not closed:
        return lines[index + 1].start if index + 1 < len(lines) else None
    for inner in range(index + 1, len(lines)):
        line = lines[inner]
        if line.start >= end:
            return None
        if line.mark != outer.mark or line.size < outer.size or not line.info:
            continue
        if not line.quotes and line.indent <= 3 and "`" not in line.info:
            return line.start
    return None


def _contained(text: str, line: Line) -> tuple[Fence, int]:
    """A fence in a quote, a list item or an element, and where to look for the next one:
    its end is looked for line by line."""
    closing = re.compile(rf"{line.mark}{{{line.size},}}[ \t]*$")
    begin = start = min(line.end + 1, len(text))
    while begin < len(text):
        stop = text.find("\n", begin)
        stop = len(text) if stop < 0 else stop
        now = text[begin:stop]
        if line.quotes and not _QUOTED_LINE.match(now):
            break
        if closing.match(now.lstrip(" >\t" if line.quotes else " \t")):
            return Fence(line.info, line.start, start, begin, line.quotes), stop
        begin = stop + 1
    end = min(begin, len(text))
    closed = bool(line.quotes)
    return Fence(line.info, line.start, start, end, line.quotes, closed), end
