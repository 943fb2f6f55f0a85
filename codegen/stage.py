"""What is to be changed in a package, and the folder in which the new files are made."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, field

MARK = ".codegen-stage-"
"""What the name of a stage begins with."""
CACHE = "__pycache__"


class Changes(Struct, frozen=True):
    """Paths within the package. `blocked` are things in the way of `texts` that are to be
    replaced: links, and files where a folder must be."""

    texts: Mapping[str, str]
    removed: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    modes: Mapping[str, int] = field(default_factory=dict[str, int])

    def drops(self, path: str) -> bool:
        """Whether the entry at `path` is not taken over."""
        return path in self.texts or path in self.removed or path in self.blocked


def fill(stage: Path, target: Path, changes: Changes) -> None:
    """Write what changes into the stage, with the modes that the files had."""
    for path, text in changes.texts.items():
        file = stage / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode())
        if path in changes.modes:
            file.chmod(changes.modes[path])
        _later(file, target / path)


def _later(new: Path, old: Path) -> None:
    """Give a file of the same size a later second than the one that it replaces: byte
    code is valid for a size and a second (PEP 552), and one second may see two packages.
    """
    with suppress(OSError):
        before, now = old.stat(), new.stat()
        second = int(before.st_mtime) + 1
        if before.st_size == now.st_size and now.st_mtime < second:
            os.utime(new, (now.st_atime, second))


def link(old: Path, new: Path) -> None:
    """The same file, or the same link, in a second place."""
    try:
        os.link(old, new, follow_symlinks=False)
    except NotImplementedError:
        if not old.is_symlink():
            os.link(old, new)
        else:
            os.symlink(os.readlink(old), new)
