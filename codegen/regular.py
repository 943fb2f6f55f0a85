"""Files that are there to be read. A pipe in the place of one would wait for somebody."""

from __future__ import annotations

import errno
import stat
from pathlib import Path


def content(file: Path) -> bytes:
    """What a file holds; raises OSError, also where it is a pipe, a socket or a device."""
    mode = file.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device")
    return file.read_bytes()
