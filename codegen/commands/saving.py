"""Single files that a command writes where somebody wants them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..places import shown_path
from ..regular import reason
from ..write_file import write_file
from .session import Session


def save(file: Path, text: str, help: str, session: Session) -> bool:
    """Write a text, and say whether that could be done; else an error with this help."""
    return saved(file, lambda: write_file(file, text), help, session)


def saved(file: Path, write: Callable[[], None], help: str, session: Session) -> bool:
    """The same of what writes the file in a way of its own."""
    try:
        write()
    except OSError as error:
        message = f"{shown_path(file)} cannot be written: {reason(error)}"
        session.fail("output-unwritable", message, help)
        return False
    return True
