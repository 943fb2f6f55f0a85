"""Where a diagnostic is, as a person and an editor name it: file, line, column, the line."""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from .diagnostics import At
from .terminal import safe


class Spot(Struct, frozen=True):
    """A place as it is shown: `line` 0 and `text` None where they are not known."""

    file: str
    line: int = 0
    column: int = 1
    text: str | None = None

    def __str__(self) -> str:
        tail = f":{self.line}:{self.column}" if self.line else ""
        return safe(self.file) + tail


class Places:
    """Looks places up: `root` is the folder that file names are relative to."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._lines: dict[str, list[str]] = {}

    def shown(self, file: str) -> str:
        """The name of a file as seen from the working directory."""
        if os.path.isabs(file):
            return shown_path(Path(file))
        path = os.path.join(self.root, file)
        if os.getcwd() == str(self.root) or not os.path.exists(path):
            return file
        return shown_path(Path(path))

    def find(self, at: At) -> Spot:
        """Where `at` is; as much of it as can be found out."""
        file = self.shown(at.file)
        if at.line is not None:
            text = self._line(at, at.line)
            return Spot(file, at.line, at.column or 1, text)
        if at.fragment is None:
            return Spot(file)
        return _located(at, file) or Spot(file, at.fragment.line)

    def _line(self, at: At, line: int) -> str | None:
        if at.fragment is not None:
            lines = at.fragment.source.lines
        else:
            lines = self._read(at.file)
        return lines[line - 1] if 0 < line <= len(lines) else None

    def _read(self, file: str) -> list[str]:
        if file not in self._lines:
            try:
                data = (self.root / file).read_bytes()
            except (OSError, ValueError):
                data = b""
            text = data.decode("utf-8-sig", "replace")
            self._lines[file] = text.split("\n")
        return self._lines[file]


def _located(at: At, file: str) -> Spot | None:
    """Ask the loader where a pointer stands; a report never fails over that."""
    try:
        from .load.positions import locate

        place = locate(at)
    except (ImportError, ValueError, LookupError, RecursionError):
        return None
    if place is None:
        return None
    return Spot(file, place.line, place.column, place.text)


def shown_path(path: Path) -> str:
    """A path as a person would type it here."""
    try:
        relative = os.path.relpath(path)
    except (ValueError, OSError):  # another drive, or no working directory
        return str(path)
    if relative.startswith(os.path.join("..", "..", "..")):
        return str(path)
    return relative.replace(os.sep, "/")
