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
from dataclasses import dataclass

_RUN = re.compile(r"(`{3,}|~{3,})([^\n]*)")
_QUOTES = re.compile(r"(?: {0,3}> ?)*")
_QUOTED_LINE = re.compile(r"^(?: {0,3}> ?)+", re.M)
_LIST_ITEM = re.compile(r" *(?:[-*+]|\d{1,9}[.)])( +)")
MOST = 3_000_000
"""More fence lines than any page has."""


@dataclass(frozen=True, slots=True)
class Fence:
    """One fenced block: offsets in the page, and what is taken off its lines."""

    info: str
    opened: int
    start: int
    end: int
    indent: int = 0
    quotes: int = 0
    closed: bool = True


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that begins with a fence, `bare` where nothing follows it."""

    start: int
    end: int
    quotes: int
    indent: int
    mark: str
    size: int
    info: str


def fences(text: str) -> Iterator[Fence]:
    """All fences of a page in order of their openings."""
    lines = list(_lines(text))
    closers = {mark: _Closers(lines, mark) for mark in "`~"}
    resume = 0
    for line in lines:
        if line.start < resume or not _opens(text, line):
            continue
        if line.quotes or line.indent > 3:
            fence = _contained(text, line)
            resume = fence.end
        else:
            fence, resume = _top_level(text, line, closers[line.mark])
        yield fence


def content(text: str, fence: Fence) -> str:
    """What the fence holds, without indentation and quote marks."""
    raw = text[fence.start : fence.end]
    if not fence.indent and not fence.quotes:
        return raw
    return "".join(
        line[prefix(line, fence.indent, fence.quotes) :]
        for line in raw.splitlines(keepends=True)
    )


def prefix(line: str, indent: int, quotes: int) -> int:
    """How many characters of this content line are not content."""
    start = 0
    if quotes:
        match = re.match(rf"(?: {{0,3}}> ?){{0,{quotes}}}", line)
        start = match.end() if match else 0
    blank = len(line) - start - len(line[start:].lstrip(" "))
    return start + min(indent, blank)


def opening(text: str, start: int) -> tuple[int, int] | None:
    """Indentation and quote depth of the fence whose content begins at `start`."""
    if not start:
        return None
    begin = text.rfind("\n", 0, start - 1) + 1
    match = _RUN.search(text, begin, start)
    line = _line(text, match) if match else None
    return (line.indent, line.quotes) if line else None


def _lines(text: str) -> Iterator[_Line]:
    for count, match in enumerate(_RUN.finditer(text)):
        if count > MOST:
            return
        line = _line(text, match)
        if line:
            yield line


def _line(text: str, match: re.Match[str]) -> _Line | None:
    start = text.rfind("\n", 0, match.start()) + 1
    before = text[start : match.start()].expandtabs(4)
    quoted = _QUOTES.match(before)
    head = quoted.group() if quoted else ""
    if before[len(head) :].strip(" "):
        return None
    run, info = match.groups()
    indent = len(before) - len(head)
    depth = head.count(">")
    return _Line(start, match.end(), depth, indent, run[0], len(run), info.strip())


def _opens(text: str, line: _Line) -> bool:
    if line.mark == "`" and "`" in line.info:
        return False
    return line.indent <= 3 or _inside_block(text, line)


def _inside_block(text: str, line: _Line) -> bool:
    """Whether a list item or a JSX element above is what indents the line."""
    end = line.start - 1
    for _ in range(100):
        start = text.rfind("\n", 0, max(end, 0)) + 1
        above = text[start:end].expandtabs(4)
        indent = len(above) - len(above.lstrip(" "))
        if above.strip() and indent < line.indent:
            item = _LIST_ITEM.match(above)
            if (item and item.end() <= line.indent) or above.lstrip().startswith("<"):
                return True
            if not indent:
                return False
        if start == 0:
            return False
        end = start - 1
    return False


class _Closers:
    """Every closing fence of one kind; finds the next long enough in amortised O(1)."""

    def __init__(self, lines: list[_Line], mark: str) -> None:
        self.lines = [
            line
            for line in lines
            if line.mark == mark
            and not line.info
            and not line.quotes
            and line.indent <= 3
        ]
        self.starts = [line.start for line in self.lines]
        self.longest = [0] * (len(self.lines) + 1)
        for index in range(len(self.lines) - 1, -1, -1):
            self.longest[index] = max(self.lines[index].size, self.longest[index + 1])
        self._reached = 0
        self._size = 0

    def after(self, line: _Line) -> _Line | None:
        index = bisect_right(self.starts, line.start)
        if self.longest[index] < line.size:
            return None
        if line.size >= self._size and self._reached > index:
            index = self._reached
        while self.lines[index].size < line.size:
            index += 1
        self._reached, self._size = index, line.size
        return self.lines[index]


def _top_level(text: str, line: _Line, closers: _Closers) -> tuple[Fence, int]:
    """The fence that this line opens and where to look for the next one."""
    closer = closers.after(line)
    start = min(line.end + 1, len(text))
    if closer is None:
        end = len(text)
        fence = Fence(line.info, line.start, start, end, line.indent, closed=False)
        return fence, start
    fence = Fence(line.info, line.start, start, closer.start, line.indent)
    inner = re.compile(
        rf"\n {{0,3}}{line.mark}{{{line.size},}}[ \t]*[^`~\s][^`\n]*$", re.M
    )
    nested = inner.search(text, line.end, closer.start)
    return fence, nested.start() + 1 if nested else closer.end


def _contained(text: str, line: _Line) -> Fence:
    """A fence in a quote, a list item or an element: its end is looked for line by line."""
    closing = re.compile(rf"{line.mark}{{{line.size},}}[ \t]*$")
    begin = start = min(line.end + 1, len(text))
    while begin < len(text):
        stop = text.find("\n", begin)
        stop = len(text) if stop < 0 else stop
        now = text[begin:stop]
        if line.quotes and not _QUOTED_LINE.match(now):
            break
        if closing.match(now.lstrip(" >\t" if line.quotes else " \t")):
            return Fence(line.info, line.start, start, begin, line.indent, line.quotes)
        begin = stop + 1
    end = min(begin, len(text))
    closed = bool(line.quotes)
    return Fence(line.info, line.start, start, end, line.indent, line.quotes, closed)
