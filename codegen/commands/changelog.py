"""Changes as a person reads them: in a terminal, or in a changelog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..diff import GROUPS, Change, Group, step
from ..terminal import safe

TITLES: dict[Group, str] = {
    "breaking": "Breaking",
    "compatible": "Compatible",
    "wire": "On the wire only",
    "wording": "Wording",
}
SHOWN = 4
"""Subjects that share one line."""


def text(name: str, changes: Sequence[Change]) -> str:
    """Lines for a terminal, the groups under titles."""
    if not changes:
        return f"{safe(name)}: nothing changed for a caller\n"
    counts = [
        f"{sum(c.group == g for c in changes)} {_label(g)}" for g in _groups(changes)
    ]
    lines = [f"{safe(name)}: {', '.join(counts)} → {step(changes)}"]
    for group in _groups(changes):
        lines += ["", TITLES[group]]
        lines += [f"  {line}" for line in _lines(changes, group, "{}")]
    return "\n".join(lines) + "\n"


def markdown(name: str, changes: Sequence[Change]) -> str:
    """A part of a changelog (https://keepachangelog.com has the level of its headings)."""
    lines = [f"## {safe(name)}: {step(changes)}", ""]
    if not changes:
        lines += ["Nothing changed for a caller.", ""]
    for group in _groups(changes):
        lines += [f"### {TITLES[group]}", ""]
        lines += [f"- {line}" for line in _lines(changes, group, "`{}`")]
        lines.append("")
    return "\n".join(lines)


def _label(group: Group) -> str:
    return "wire" if group == "wire" else group


def _groups(changes: Iterable[Change]) -> list[Group]:
    found = {change.group for change in changes}
    return [group for group in GROUPS if group in found]


def _lines(changes: Iterable[Change], group: Group, quoted: str) -> Iterator[str]:
    """One line a change; what happened alike to several things shares one."""
    together: dict[tuple[str, str], list[str]] = {}
    for change in changes:
        if change.group == group:
            key = (change.message, change.note)
            together.setdefault(key, []).append(quoted.format(safe(change.subject)))
    for (message, note), subjects in together.items():
        tail = f" ({note})" if note else ""
        yield f"{_together(subjects, group)}: {safe(message)}{tail}"


def _together(subjects: list[str], group: Group) -> str:
    if len(subjects) <= SHOWN:
        return ", ".join(subjects)
    return f"{', '.join(subjects[:SHOWN])} and {len(subjects) - SHOWN} more"
