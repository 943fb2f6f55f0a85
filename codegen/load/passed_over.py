"""Folders that hold what others wrote, or what was built: no page of the user's is there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..diagnostics import At, Diagnostics

SKIPPED = frozenset(["custom", "node_modules", "__pycache__", "venv"])


def is_searched(folder: str) -> bool:
    """Whether a folder of this name is looked into, where it is not named itself."""
    return folder[0] != "." and folder not in SKIPPED


def without_skipped(
    found: Iterable[str], pattern: str, at: At, diagnostics: Diagnostics
) -> list[str]:
    """What a pattern with `**` finds, apart from such folders that it does not name."""
    named = Path(pattern).parts
    if "**" not in named:
        return list(found)
    skipped = SKIPPED.difference(named)
    kept: list[str] = []
    over: dict[str, int] = {}
    for name in found:
        folder = next((f for f in Path(name).parts[:-1] if f in skipped), "")
        if folder:
            over[folder] = over.get(folder, 0) + 1
        else:
            kept.append(name)
    _tell(over, pattern, at, diagnostics)
    return kept


def _tell(
    over: Mapping[str, int], pattern: str, at: At, diagnostics: Diagnostics
) -> None:
    if over:
        folders = " and ".join(f"{name}/" for name in sorted(over))
        count = sum(over.values())
        message = f"`{pattern}` matches {count:,} in {folders}, passed over"
        help = "write the folder's name in a pattern, if it is meant"
        diagnostics.note("folder-skipped", message, at, help)
