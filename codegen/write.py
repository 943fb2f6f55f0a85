"""Text to files: all of a package or nothing, and never over somebody's own work."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from msgspec import Struct

from .diagnostics import Diagnostic
from .hold import Busy, hold
from .manifest import LOCK, NOWHERE, Found
from .refusals import busy, hand_edited, not_ours, unknown, unwritable
from .regular import content
from .survey import State, obstacle, strays, survey


class Written(Struct, frozen=True):
    """The package is on the disk as asked for. Paths are within the package."""

    created: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int

    @property
    def touched(self) -> bool:
        return bool(self.created or self.changed or self.removed)


class Refused(Struct, frozen=True):
    """Nothing was written; `exit` is the exit code that this is worth."""

    diagnostic: Diagnostic
    exit: Literal[1, 2]


class Stale(Struct, frozen=True):
    """Another run replaced the package meanwhile: read the manifest and build again."""


def write(
    output: Path,
    files: Mapping[str, str],
    manifest_text: str,
    previous: Found,
    force: bool = False,
) -> Written | Refused | Stale:
    """Make the directory `output` hold `files` and the manifest, in one step.

    `previous` is the manifest that `files` were made with. The user's files and links
    stay; a file that is neither what the last run wrote nor what this one would is in the
    way unless `force` is given.
    """
    target = Path(os.path.realpath(output))
    try:
        with hold(target):
            _recover(target)
            if _lock_text(target) != previous.text:
                return Stale()
            return _write(target, {**files, LOCK: manifest_text}, previous, force)
    except Busy:
        return Refused(busy(target), 2)
    except OSError as error:
        return Refused(unwritable(target, error), 2)


def recover(output: Path) -> Refused | None:
    """Finish or undo what a killed run left, before anything is read."""
    from .staging import leftovers

    target = Path(os.path.realpath(output))
    if not leftovers(target):
        return None
    try:
        with hold(target):
            _recover(target)
    except Busy:
        return Refused(busy(target), 2)
    except OSError as error:
        return Refused(unwritable(target, error), 2)
    return None


def _recover(target: Path) -> None:
    from . import staging

    staging.recover(target)


def _lock_text(target: Path) -> str | None:
    try:
        data = content(target / LOCK)
    except OSError as error:
        return None if error.errno in NOWHERE else ""
    return data.decode("utf-8", "replace").replace("\r\n", "\n")


def _write(
    target: Path, files: Mapping[str, str], previous: Found, force: bool
) -> Written | Refused:
    if target.exists() and not target.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "it is a file, not a directory")
    states = dict(survey(target, files, previous))
    if not force:
        refusal = _refusal(target, states, files, previous)
        if refusal is not None:
            return Refused(refusal, 1)
    result = _result(states, files)
    if result.touched:
        _apply(target, states, files, result)
    return result


def _result(states: Mapping[str, State], files: Mapping[str, str]) -> Written:
    present = {path: state for path, state in states.items() if state != "missing"}
    return Written(
        created=tuple(path for path in states if path in files and path not in present),
        changed=tuple(
            path for path, s in present.items() if path in files and s != "same"
        ),
        removed=tuple(path for path in present if path not in files),
        unchanged=sum(state == "same" for state in states.values()),
    )


def _apply(
    target: Path,
    states: Mapping[str, State],
    files: Mapping[str, str],
    result: Written,
) -> None:
    from .stage import Changes
    from .staging import Disturbed, apply

    texts = {path: files[path] for path in (*result.created, *result.changed)}
    modes = {
        path: (target / path).stat().st_mode & 0o7777
        for path in result.changed
        if (target / path).is_file()
    }
    try:
        apply(target, Changes(texts, result.removed, _blocked(target, states), modes))
    except Disturbed:
        raise OSError(errno.EBUSY, "somebody changed it at the same moment") from None


def _blocked(target: Path, states: Mapping[str, State]) -> tuple[str, ...]:
    """Links and files to clear away; a folder of somebody's is never one of them."""
    found: dict[str, None] = {}
    for path, state in states.items():
        if state == "blocked":
            thing = obstacle(target, path) or target / path
            if thing.is_dir() and not thing.is_symlink():
                raise IsADirectoryError(errno.EISDIR, f"`{path}` is a directory in it")
            found[thing.relative_to(target).as_posix()] = None
    return tuple(found)


def _refusal(
    target: Path,
    states: Mapping[str, State],
    files: Mapping[str, str],
    previous: Found,
) -> Diagnostic | None:
    edited = [path for path, s in states.items() if s in ("foreign", "blocked")]
    if previous.text is None:
        same = {path for path, state in states.items() if state == "same"}
        others = sorted(strays(target, same))
        return not_ours(target, others) if others else None
    if edited and previous.manifest is None:
        return unknown(target, edited)
    if not edited:
        return None
    return hand_edited(target, {path: files.get(path) for path in edited})
