"""Brings changes of a package to the disk so that it is the old one or the new one.

`swap` makes the whole new package beside the old one (unchanged files and the user's are
hard links, so they stay the same files) and exchanges the two in one step. Where that is
impossible (a mount point, a foreign file system, a folder that somebody stands in), `replay`
stages only the changed files inside and moves them by a journal; `recover` finishes a
journal that was begun and removes what a killed run left.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from .exchange import exchange

MARK = ".codegen-stage-"
JOURNAL = "journal.json"
CACHE = "__pycache__"

CANNOT_SWAP = frozenset(
    getattr(errno, name)
    for name in (
        *("EACCES", "EPERM", "EROFS", "EXDEV", "EINVAL", "ENOSYS", "EBUSY"),
        *("EMLINK", "EOPNOTSUPP", "ENOTEMPTY"),
    )
)


class Disturbed(Exception):
    """Somebody changed the package while it was being exchanged; it is as before."""


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths within the package. `blocked` are things in the way of `texts` that are to be
    replaced: links, and files where a folder must be."""

    texts: Mapping[str, str]
    removed: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    modes: Mapping[str, int] = field(default_factory=dict[str, int])

    def drops(self, path: str) -> bool:
        """Whether the entry at `path` is not taken over."""
        return path in self.texts or path in self.removed or path in self.blocked


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
    return target.parent / f".{target.name}{MARK}{os.getpid()}"


def _create(target: Path, changes: Changes) -> None:
    """A package where there was none: a plain rename is one step."""
    stage = beside(target)
    try:
        stage.mkdir()
        _fill(stage, target, changes)
        os.rename(stage, target)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise


def _fill(stage: Path, target: Path, changes: Changes) -> None:
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


# --- exchange --------------------------------------------------------------------------


def swap(target: Path, changes: Changes) -> None:
    """Exchange the package with a complete new one made beside it."""
    stage = beside(target)
    try:
        stage.mkdir()
        before = dict(_entries(target))
        _take_over(target, stage, before, changes)
        _fill(stage, target, changes)
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
            _link(target / path, stage / path)
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


def _link(old: Path, new: Path) -> None:
    try:
        os.link(old, new, follow_symlinks=False)
    except NotImplementedError:
        if not old.is_symlink():
            os.link(old, new)
        else:
            os.symlink(os.readlink(old), new)


def _same_folder(old: Path, new: Path) -> None:
    """Mode and owner of a folder, on a copy of it; a mount point cannot be copied."""
    if os.path.ismount(old):
        raise OSError(errno.EXDEV, os.strerror(errno.EXDEV), str(old))
    state = old.stat()
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(new, state.st_uid, state.st_gid)
    new.chmod(state.st_mode & 0o7777)


# --- journal ---------------------------------------------------------------------------


def replay(target: Path, changes: Changes) -> None:
    """Stage within the package, write down what is to be moved, then move it."""
    stage = target / f"{MARK}{os.getpid()}"
    try:
        stage.mkdir()
        _fill(stage / "new", target, changes)
        steps = {
            "move": list(changes.texts),
            "remove": [*changes.blocked, *changes.removed],
        }
        draft = stage / "draft"
        draft.write_text(json.dumps(steps), "utf-8")
        os.replace(draft, stage / JOURNAL)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    _finish(target, stage)


def _finish(target: Path, stage: Path) -> None:
    """Do what the journal says and has not been done yet."""
    steps = json.loads((stage / JOURNAL).read_text("utf-8"))
    for path in steps["remove"]:
        (target / path).unlink(missing_ok=True)
    for path in steps["move"]:
        if (stage / "new" / path).exists():
            (target / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(stage / "new" / path, target / path)
    for path in steps["remove"]:
        _prune((target / path).parent, target)
    (stage / JOURNAL).unlink()
    shutil.rmtree(stage, ignore_errors=True)


def _prune(folder: Path, target: Path) -> None:
    """Remove folders that hold nothing any more, byte code aside."""
    while folder != target and folder.is_dir():
        if any(name != CACHE for name in os.listdir(folder)):
            return
        shutil.rmtree(folder, ignore_errors=True)
        folder = folder.parent


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
        if stage.parent == target and (stage / JOURNAL).exists():
            _finish(target, stage)
        else:
            shutil.rmtree(stage, ignore_errors=True)
