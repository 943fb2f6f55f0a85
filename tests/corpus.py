"""Folders of real documents, which the judges are given."""

from __future__ import annotations

from pathlib import Path

_SUFFIXES = {".json", ".yaml", ".yml"}


def documents_in(root: Path) -> list[str]:
    """The documents of a folder, by their paths in it, sorted."""
    files = (path for path in root.rglob("*") if path.suffix in _SUFFIXES)
    return sorted(path.relative_to(root).as_posix() for path in files if path.is_file())
