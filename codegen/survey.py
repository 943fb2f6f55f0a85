"""What lies where a package is to be: ours, the same, somebody else's, or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

from .manifest import LOCK, Found, digest
from .refusals import OWN_FOLDER

State = Literal["missing", "same", "ours", "foreign", "blocked"]
"""What lies at a path: nothing; what we want; what the last run wrote; something else;
a link or folder where none belongs."""


def survey(
    target: Path, files: Mapping[str, str], previous: Found
) -> Iterator[tuple[str, State]]:
    """What lies at every path that this run or the last one writes."""
    for path in sorted({*files, *previous.outputs}):
        yield path, _state(target, path, files, previous)


def _state(target: Path, path: str, files: Mapping[str, str], previous: Found) -> State:
    if obstacle(target, path) is not None:
        return "blocked" if path in files else "missing"
    try:
        data = (target / path).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return "missing"
    plain = data.replace(b"\r\n", b"\n")
    if path in files and plain == files[path].encode():
        return "same"
    if path == LOCK or previous.outputs.get(path) in (digest(data), digest(plain)):
        return "blocked" if (target / path).is_symlink() else "ours"
    return "foreign"


def obstacle(target: Path, path: str) -> Path | None:
    """A link or file where a folder must be; where a file must be, a folder, a pipe or a
    link to nothing."""
    file = target / path
    for parent in reversed(file.relative_to(target).parents[:-1]):
        folder = target / parent
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            return folder
    if os.path.lexists(file) and not file.is_file():
        return file
    return None


def strays(folder: Path, known: set[str], prefix: str = "") -> Iterator[str]:
    """Files that make a directory somebody else's: not hidden, not in `custom/`."""
    if not folder.is_dir():
        return
    for entry in os.scandir(folder):
        path = prefix + entry.name
        if entry.name.startswith(".") or path in (OWN_FOLDER, *known):
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield path
        elif entry.name != "__pycache__":
            yield from strays(folder / entry.name, known, f"{path}/")
