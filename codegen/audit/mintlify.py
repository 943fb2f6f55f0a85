"""Mintlify's rendered list shows descriptions only: they are aligned with parameters."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Any

from msgspec import Struct

from ..document import Document, Source
from ..load.rendered import METHODS
from .result import Audit, Ledger
from .shape import Spot, behind

_MARKUP = re.compile(r"<br\s*/?>|\]\([^)\s]*\)|[\s`*_\\\[\]]+")
_NAMED = re.compile(
    r"authorizations?|headers?|(path|query|header|cookie) parameters", re.I
)
_LONGEST = 40
"""Lines of the text that one description may take."""


class _Line(Struct, frozen=True):
    text: str
    number: int


def align(text: Source, document: Document) -> Audit:
    """The parameters of the operation whose descriptions the text shows, in order."""
    lines = _lines(text)
    best: tuple[int, str, list[Spot], list[tuple[int, int, int]]] = (-1, "", [], [])
    for name, parameters in _operations(document):
        pairs = _pairs(
            lines, [_words(spot.node.get("description")) for spot in parameters]
        )
        if len(pairs) > best[0]:
            best = (len(pairs), name, parameters, pairs)
    _, name, parameters, pairs = best
    ledger = Ledger(text)
    ledger.total = len(parameters)
    _report(ledger, document, lines, parameters, pairs)
    matched, findings = tuple(ledger.matched), tuple(ledger.findings)
    names = (name,) if name else ()
    return Audit("mintlify", names, ledger.total, matched, findings)


def _lines(text: Source) -> list[_Line]:
    """The lines of parameter sections; authorizations, bodies and answers are left out."""
    found: list[_Line] = []
    inside = True
    for number, line in enumerate(text.text.split("\n"), 1):
        words = line.strip(" \t\u200b")
        if _NAMED.fullmatch(words):
            inside = not words.lower().startswith("auth")
        elif words.lower() in ("body", "response", "responses"):
            inside = False
        elif words and inside:
            found.append(_Line(words, number))
    return found


def _operations(document: Document) -> list[tuple[str, list[Spot]]]:
    root = document.data
    found: list[tuple[str, list[Spot]]] = []
    paths = Spot(root, "")["paths"]
    for path in paths.node if paths else ():
        item = paths[path] if paths else None
        item = behind(root, item) if item else None
        for method in item.node if item else ():
            node = item[method] if item and method in METHODS else None
            name = f"{method.upper()} {path}"
            if item and node:
                spots = [*item.items("parameters"), *node.items("parameters")]
                found.append((name, [behind(root, spot) for spot in spots]))
    return found


def _words(text: Any) -> str:
    """A description without markup and white space."""
    return _MARKUP.sub("", text).lower() if isinstance(text, str) else ""


def _pairs(lines: list[_Line], wanted: list[str]) -> list[tuple[int, int, int]]:
    """The longest common sequence: first line, number of lines, index of parameter."""
    words = [_words(line.text) for line in lines]
    table = [[0] * (len(wanted) + 1) for _ in range(len(lines) + 1)]
    spans: dict[tuple[int, int], int] = {}
    for i in range(len(lines) - 1, -1, -1):
        for j in range(len(wanted) - 1, -1, -1):
            best = max(table[i + 1][j], table[i][j + 1])
            span = _span(words, i, wanted[j])
            if span and table[i + span][j + 1] + 1 > best:
                best = table[i + span][j + 1] + 1
                spans[i, j] = span
            table[i][j] = best
    return _walk(table, spans, len(lines), len(wanted))


def _span(words: list[str], start: int, wanted: str) -> int:
    """How many lines from `start` make up this description, 0 if they do not."""
    if not wanted:
        return 0
    at = 0
    for count, word in enumerate(words[start : start + _LONGEST], 1):
        if not wanted.startswith(word, at):
            return 0
        at += len(word)
        if at == len(wanted):
            return count
    return 0


def _walk(
    table: list[list[int]], spans: dict[tuple[int, int], int], rows: int, columns: int
) -> list[tuple[int, int, int]]:
    i = j = 0
    pairs: list[tuple[int, int, int]] = []
    while i < rows and j < columns:
        span = spans.get((i, j))
        if span and table[i][j] == table[i + span][j + 1] + 1:
            pairs.append((i, span, j))
            i, j = i + span, j + 1
        elif table[i + 1][j] == table[i][j]:
            i += 1
        else:
            j += 1
    return pairs


def _report(
    ledger: Ledger,
    document: Document,
    lines: list[_Line],
    parameters: list[Spot],
    pairs: list[tuple[int, int, int]],
) -> None:
    """Matches in order; then what only one side has, near misses as differences."""
    taken = {i + k for i, span, _ in pairs for k in range(span)}
    left = [line for index, line in enumerate(lines) if index not in taken]
    matched = {j: lines[i].number for i, _, j in pairs}
    before = lines[0].number if lines else 1
    for index, spot in enumerate(parameters):
        at = document.at(spot.pointer)
        name = f"`{spot.node.get('name')}`"
        if index in matched:
            before = matched[index]
            ledger.match(name, before, at)
            continue
        near = _nearest(left, _words(spot.node.get("description")))
        if near:
            left.remove(near)
            message = f"the text describes {name} in other words than the specification"
            ledger.differ("audit-description", message, near.number, at)
            continue
        message = f"{name} is undocumented: the text has no description of it"
        ledger.lack("audit-undocumented", message, at, before)
    for line in left:
        message = "no parameter of the specification has this description"
        at = document.at(parameters[0].pointer if parameters else "/paths")
        ledger.differ("audit-unknown-text", message, line.number, at)


def _nearest(left: list[_Line], words: str) -> _Line | None:
    """A line that says nearly the same."""
    scored = [
        (SequenceMatcher(None, _words(line.text), words, autojunk=False).ratio(), line)
        for line in left[:200]
        if words
    ]
    score, line = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return line if score > 0.85 else None
