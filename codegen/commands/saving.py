"""Single files that a command writes where somebody wants them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from ..places import shown_path
from ..regular import reason
from ..write_file import write_file
from .session import Session


def save(file: Path, text: str, help: str, session: Session) -> bool:
    """Write a text, and say whether that could be done; else an error with this help."""
    return saved(file, lambda: write_file(file, text), help, session)


def spared(file: Path, taken: Iterable[Path], whose: str, session: Session) -> bool:
    """Whether a file is none of those taken, under whatever name; else an error."""
    free = os.path.realpath(file) not in map(os.path.realpath, taken)
    if not free:
        message = f"{shown_path(file)} is {whose}"
        session.fail("output-unwritable", message, "name a file of its own")
    return free


def saved(file: Path, write: Callable[[], None], help: str, session: Session) -> bool:
    """The same of what writes the file in a way of its own."""
    try:
        write()
    except OSError as error:
        message = f"{shown_path(file)} cannot be written: {reason(error)}"
        session.fail("output-unwritable", message, help)
        return False
    return True
