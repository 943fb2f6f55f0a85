"""Two directories change places in one step, where the system can do it."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_SYSCALLS = {"x86_64": 316, "aarch64": 276}
"""`renameat2`, for a C library that has no function for it."""


def exchange(one: Path, other: Path) -> None:
    """Swap two paths atomically; OSError (ENOSYS) where the system cannot."""
    if sys.platform.startswith("linux"):
        _linux(os.fsencode(one), os.fsencode(other))
    elif sys.platform == "darwin":
        _macos(os.fsencode(one), os.fsencode(other))
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


def _linux(one: bytes, other: bytes) -> None:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (_AT_FDCWD, one, _AT_FDCWD, other, _RENAME_EXCHANGE)
    number = _SYSCALLS.get(os.uname().machine)
    if hasattr(libc, "renameat2"):
        result = libc.renameat2(*arguments)
    elif number is not None:
        result = libc.syscall(number, *arguments)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    _check(result, ctypes.get_errno())


def _macos(one: bytes, other: bytes) -> None:
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "renamex_np"):
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    _check(libc.renamex_np(one, other, _RENAME_SWAP), ctypes.get_errno())


def _check(result: int, code: int) -> None:
    if result != 0:
        raise OSError(code, os.strerror(code))
