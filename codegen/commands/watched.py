"""What a client depends on, as it lies on the disk."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from ..config import Client
from ..diagnostics import Diagnostics
from ..load.sources import files_of, folder_of, folders_below
from ..manifest import LOCK
from ..pipeline import Build

Snapshot = dict[str, tuple[int, int, int]]
"""Path to inode, size and time of the last change of every file that counts."""


class Watched(Struct):
    """A client with what it was last built of."""

    client: Client
    built: Snapshot = field(default_factory=Snapshot)
    used: frozenset[str] = frozenset()
    """Files that something referred to."""
    broken: bool = False
    said: frozenset[tuple[str, str]] = frozenset()
    """Codes and messages that were shown already."""

    @property
    def _root(self) -> Path:
        return self.client.settings.root

    def look(self) -> Snapshot:
        """The files that count, as they are now. Where something was wrong any page
        beside them may be what was missing."""
        found: Snapshot = {}
        for path in self._paths():
            try:
                state = os.stat(path)
            except OSError:
                continue
            found[path] = (state.st_ino, state.st_size, state.st_mtime_ns)
        return found

    def _paths(self) -> Iterator[str]:
        settings = self.client.settings
        for source in settings.sources:
            yield from map(str, files_of(source, self._root, Diagnostics()))
            if self.broken:
                folder = str(folder_of(source, self._root))
                yield from map(str, files_of(folder, self._root, Diagnostics()))
        yield from (os.path.join(self._root, path) for path in settings.overlays)
        yield from self.used
        yield self._lock

    @property
    def _lock(self) -> str:
        """The manifest stands for the package, which somebody may remove or replace."""
        return os.path.join(self.client.output or "", LOCK)

    def folders(self) -> Iterator[str]:
        """The folders in which a change of them is seen."""
        for source in self.client.settings.sources:
            folder = folder_of(source, self._root)
            yield str(folder)
            rest = source.replace(os.sep, "/").rpartition("/")[0]
            if re.search(r"[*?\[]", rest) or (self._root / source).is_dir():
                yield from folders_below(folder)
        for path in (*self.client.settings.overlays, *self.used):
            yield os.path.dirname(os.path.join(self._root, path))

    def remember(self, seen: Snapshot, build: Build | None) -> None:
        """The files as they were, and what the build read or wrote beside them."""
        if build is not None:
            fragments = (*build.fragments, *build.overlays)
            names = {s.name for f in fragments for s in (f.source, *f.others)}
            self.used = frozenset(os.path.join(self._root, name) for name in names)
        now = self.look()
        added = {p: now[p] for p in now if p not in seen or p == self._lock}
        self.built = {p: seen[p] for p in seen if p != self._lock} | added
