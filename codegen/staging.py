"""Brings changes of a package to the disk so that it is the old one or the new one.

`swap` makes the whole new package beside the old one (unchanged files and the user's are
hard links, so they stay the same files) and exchanges the two in one step. Where that is
impossible (a mount point, a foreign file system, a folder that somebody stands in), a
journal within the package does it; `recover` finishes a journal that was begun and removes
what a killed run left.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from .exchange import exchange
from .journal import begun, finish, replay
from .stage import CACHE, MARK, Changes, fill, link

CANNOT_SWAP = frozenset(
    getattr(errno, name)
    for name in (
        *("EACCES", "EPERM", "EROFS", "EXDEV", "EINVAL", "ENOSYS", "EBUSY"),
        *("EMLINK", "EOPNOTSUPP", "ENOTEMPTY"),
    )
)


class Disturbed(Exception):
    """Somebody changed the package while it was being exchanged; it is as before."""


def apply(target: Path, changes: Changes) -> None:
    """Make the changes, in one step where the system can."""
    if not target.exists():
        return _create(target, changes)
    if _stands_in(target) or os.path.ismount(target):
        return replay(target, changes)
    try:
        swap(target, changes)
    except OSError as error:
        if error.errno not in CANNOT_SWAP:
            raise
        replay(target, changes)


def _stands_in(target: Path) -> bool:
    """Whether the working directory is (in) the package: it must not be pulled away."""
    try:
        here = Path.cwd()
    except OSError:
        return False
    return here == target or target in here.parents


def beside(target: Path) -> Path:
    """The path of the stage, on the same disk as the package."""
    return target.parent / f".{target.name}{MARK}{os.getpid()}"


def _create(target: Path, changes: Changes) -> None:
    """A package where there was none: a plain rename is one step."""
    stage = beside(target)
    try:
        stage.mkdir()
        fill(stage, target, changes)
        os.rename(stage, target)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise


# --- exchange --------------------------------------------------------------------------


def swap(target: Path, changes: Changes) -> None:
    """Exchange the package with a complete new one made beside it."""
    stage = beside(target)
    try:
        stage.mkdir()
        before = dict(_entries(target))
        _take_over(target, stage, before, changes)
        fill(stage, target, changes)
        _same_folder(target, stage)
        exchange(stage, target)
        if dict(_entries(stage)) != before:
            exchange(stage, target)
            raise Disturbed
    finally:
        shutil.rmtree(stage, ignore_errors=True)


State = tuple[str, int, int, int]
"""Kind ("dir", "link" or "file"), inode, size and time of the last change."""


def _entries(folder: Path, prefix: str = "") -> Iterator[tuple[str, State]]:
    """Everything in a package but byte code, folders before what is in them."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        path = prefix + entry.name
        state = entry.stat(follow_symlinks=False)
        if entry.is_dir(follow_symlinks=False):
            if entry.name != CACHE:
                yield path, ("dir", state.st_ino, 0, 0)
                yield from _entries(folder / entry.name, f"{path}/")
        else:
            kind = "link" if entry.is_symlink() else "file"
            yield path, (kind, state.st_ino, state.st_size, state.st_mtime_ns)


def _take_over(
    target: Path, stage: Path, entries: Mapping[str, State], changes: Changes
) -> None:
    """Everything that stays, as the same files, in folders of the same kind."""
    needed = _needed(entries, changes)
    for path, state in entries.items():
        if state[0] != "dir" and not changes.drops(path):
            link(target / path, stage / path)
        elif state[0] == "dir" and path in needed:
            (stage / path).mkdir()
            _same_folder(target / path, stage / path)


def _needed(entries: Mapping[str, State], changes: Changes) -> set[str]:
    """The folders in which something will be, and those that were empty before."""
    full = {path.rpartition("/")[0] for path in entries}
    kept = [path for path in entries if not changes.drops(path)]
    ends = [path for path in kept if entries[path][0] != "dir" or path not in full]
    return {folder for end in (*ends, *changes.texts) for folder in _upwards(end)}


def _upwards(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition("/")[0]


def _same_folder(old: Path, new: Path) -> None:
    """Mode and owner of a folder, on a copy of it; a mount point cannot be copied."""
    if os.path.ismount(old):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(old))
    state = old.stat()
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(new, state.st_uid, state.st_gid)
    new.chmod(state.st_mode & 0o7777)


def leftovers(target: Path) -> list[Path]:
    """What killed runs left beside the package and in it."""
    places = ((target.parent, f".{target.name}{MARK}"), (target, MARK))
    found: list[Path] = []
    for folder, prefix in places:
        with suppress(OSError):
            names = sorted(os.listdir(folder))
            found += [folder / name for name in names if name.startswith(prefix)]
    return found


def recover(target: Path) -> None:
    """Finish or undo what killed runs left; to be called while holding the lock."""
    for stage in leftovers(target):
        if stage.parent == target and begun(stage):
            finish(target, stage)
        else:
            shutil.rmtree(stage, ignore_errors=True)
