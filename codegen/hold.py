"""One writer at a time for a directory, without a trace in the user's tree."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 30.0
"""Seconds to wait for another run."""


class Busy(Exception):
    """Another run did not let go in time."""


@contextmanager
def hold(target: Path) -> Generator[None]:
    """Keep other runs away from `target`; waits for them, raises `Busy` in the end."""
    handle = _acquire(target)
    try:
        yield
    finally:
        os.close(handle)


def _acquire(target: Path) -> int:
    deadline = time.monotonic() + PATIENCE
    while True:
        folder = _existing(target.parent)
        handle = _open(folder, target)
        while not _lock(handle):
            if time.monotonic() > deadline:
                os.close(handle)
                raise Busy
            time.sleep(0.02)
        if _existing(target.parent) == folder:
            return handle
        os.close(handle)  # folders came to be meanwhile: the nearer one is the lock


def _existing(folder: Path) -> Path:
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder


def _open(folder: Path, target: Path) -> int:
    """The folder above the output is the lock; a temporary file where that cannot be."""
    if sys.platform != "win32":
        try:
            return os.open(folder, os.O_RDONLY)
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
