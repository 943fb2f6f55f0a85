"""Diagnostics as a person reads them: the place, the source with a caret, the way out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .addresses import masked
from .diagnostics import At, Diagnostic
from .places import Places, Spot
from .terminal import paint, safe, window

MOST: Mapping[str, int] = {"error": 20, "warning": 20, "note": 3}
"""Diagnostics of one code that are shown before the rest is only counted."""
LONGEST = 1000
"""Characters of a message that are shown."""


def render(diagnostic: Diagnostic, places: Places, color: bool = False) -> str:
    """One diagnostic with its places, ready to print."""
    return "\n".join(_lines(diagnostic, places, color)) + "\n"


def _lines(diagnostic: Diagnostic, places: Places, color: bool) -> Iterator[str]:
    severity = diagnostic.severity
    head = paint(f"{severity}[{safe(diagnostic.code)}]", severity, color)
    yield f"{head}{paint(': ' + _short(diagnostic.message), 'bold', color)}"
    spot = places.find(diagnostic.at) if diagnostic.at else Spot("")
    related = [(word, places.find(at)) for word, at in diagnostic.related]
    gutter = max(3, *(len(str(s.line)) for s in (spot, *(s for _, s in related))))
    pointer = diagnostic.at.pointer if diagnostic.at else ""
    if spot.file:
        arrow = paint(f"{'':{gutter - 1}}-->", "frame", color)
        where = "" if spot.line or not pointer else f" at `{_short(pointer)}`"
        yield f"{arrow} {spot}{where}"
        yield from _snippet(spot, gutter, color)
    for word, other in related:
        yield _remark("note", f"{_short(word)}: {other}", gutter, color)
        yield from _snippet(other, gutter, color, margin=False)
    if diagnostic.help:
        first, *rest = diagnostic.help.splitlines()
        yield _remark("help", _short(first), gutter, color)
        yield from (f"{'':{gutter + 9}}{_short(line)}" for line in rest)


def _snippet(
    spot: Spot, gutter: int, color: bool, margin: bool = True
) -> Iterator[str]:
    if spot.text is None:
        return
    text, offset = window(masked(spot.text.rstrip("\r\n")), spot.column)
    bar = paint(f"{'':{gutter}} |", "frame", color)
    if margin:
        yield bar
    yield paint(f"{spot.line:>{gutter}} |", "frame", color) + f" {text}".rstrip()
    yield f"{bar} {'':{offset}}{paint('^', 'error', color)}"


def _remark(kind: str, text: str, gutter: int, color: bool) -> str:
    sign = paint(f"{'':{gutter}} =", "frame", color)
    return f"{sign} {paint(kind, 'bold', color)}: {text}"


def _short(text: str) -> str:
    return safe(text if len(text) <= LONGEST else text[:LONGEST] + "…")


def render_all(
    diagnostics: Iterable[Diagnostic],
    places: Places,
    color: bool = False,
    whole: bool = False,
) -> Iterator[str]:
    """Diagnostics: of one code the first are shown and the rest is counted, or, `whole`,
    all of them are."""
    counts: dict[tuple[str, str], int] = {}
    for item in diagnostics:
        key = (item.severity, item.code)
        counts[key] = counts.get(key, 0) + 1
        if whole or counts[key] <= MOST[item.severity]:
            yield render(item, places, color)
    for (severity, code), count in counts.items():
        more = count - MOST[severity]
        if more > 0 and not whole:
            yield f"{severity}[{safe(code)}]: … and {more} more of these\n"


def as_json(diagnostic: Diagnostic, places: Places) -> dict[str, Any]:
    """One diagnostic for machines."""
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "help": diagnostic.help,
        **_where(diagnostic.at, places),
        "related": [
            {"message": word, **_where(at, places)} for word, at in diagnostic.related
        ],
    }


def _where(at: At | None, places: Places) -> dict[str, Any]:
    if at is None:
        return {"file": None, "line": None, "column": None, "pointer": None}
    spot = places.find(at)
    return {
        "file": spot.file or None,
        "line": spot.line or None,
        "column": spot.column if spot.line else None,
        "pointer": at.pointer or None,
    }


def tally(diagnostics: Iterable[Diagnostic]) -> dict[str, int]:
    """How many there are of each severity."""
    counts = {"error": 0, "warning": 0, "note": 0}
    for item in diagnostics:
        counts[item.severity] += 1
    return counts


def plural(count: int, noun: str) -> str:
    """A count with its noun."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def tally_text(diagnostics: Iterable[Diagnostic]) -> str:
    """What a summary ends with (`; 2 warnings, 1 note`), or nothing."""
    counts = tally(diagnostics)
    parts = [plural(count, word) for word, count in counts.items() if count]
    return "; " + ", ".join(parts) if parts else ""
