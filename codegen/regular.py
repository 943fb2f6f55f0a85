"""Files that are there to be read. A pipe in the place of one would wait for somebody."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

WAYS = {
    errno.EACCES: "give the right to read it",
    errno.ENOENT: "check the path",
    errno.EISDIR: "name a file",
}
"""What to do where something cannot be read, by the reason."""


def content(file: Path) -> bytes:
    """What a file holds; raises OSError, also where it is a pipe, a socket or a device."""
    mode = file.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device")
    return file.read_bytes()


def way_out(error: OSError) -> str:
    """What can be done about something that cannot be read."""
    return WAYS.get(error.errno or 0, "")


def reason(error: OSError) -> str:
    """Why the system refuses, in words that end a sentence."""
    words = error.strerror or str(error)
    return words[:1].lower() + words[1:]
