"""One writer at a time for a directory, without a trace in the user's tree."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

PATIENCE = 30.0
"""Seconds to wait for another run."""


class Busy(Exception):
    """Another run did not let go in time."""


@contextmanager
def hold(target: Path) -> Generator[None]:
    """Keep other runs away from `target`; waits for them, raises `Busy` in the end.

    The folders above it are made, and removed again if `target` does not come to be.
    """
    made: list[Path] = []
    handle = _acquire(target, made)
    try:
        yield
    finally:
        if not target.exists():
            for folder in made:
                with suppress(OSError):
                    folder.rmdir()
        os.close(handle)


def _acquire(target: Path, made: list[Path]) -> int:
    deadline = time.monotonic() + PATIENCE
    while True:
        made += _make(target.parent)
        handle = _open(target)
        while not _lock(handle):
            if time.monotonic() > deadline:
                os.close(handle)
                raise Busy
            time.sleep(0.02)
        if _is_still(target.parent, handle):
            return handle
        os.close(handle)  # the folder was removed or replaced while we waited


def _make(folder: Path) -> list[Path]:
    """The folders that had to be made, the innermost first."""
    missing: list[Path] = []
    for above in (folder, *folder.parents):  # to the drive, which may be missing, too
        if above.is_dir():
            break
        if os.path.lexists(above):
            raise NotADirectoryError(errno.ENOTDIR, f"{above.name} is not a directory")
        missing.append(above)
    for path in reversed(missing):
        path.mkdir(exist_ok=True)
    return missing


def _is_still(folder: Path, handle: int) -> bool:
    held = os.fstat(handle)
    if not stat.S_ISDIR(held.st_mode):
        return folder.is_dir()
    try:
        return os.path.samestat(held, folder.stat())
    except FileNotFoundError:
        return False


def _open(target: Path) -> int:
    """The folder above the output is the lock; a temporary file where that cannot be."""
    if sys.platform != "win32":
        try:
            return os.open(target.parent, os.O_RDONLY)
        except OSError:
            pass
    return _temporary(target)


def _temporary(target: Path) -> int:
    from hashlib import sha256
    from tempfile import gettempdir

    key = sha256(os.fsencode(target)).hexdigest()[:24]
    path = os.path.join(gettempdir(), f"codegen-{key}.lock")
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)


def _lock(handle: int) -> bool:
    """Try to lock; a file system without locks lets everybody through."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
