"""A line about work that takes its time, on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager

from .session import Session

DELAY = 0.5
"""Seconds after which work counts as long."""


@contextmanager
def progress(session: Session, label: str) -> Generator[None]:
    """Show `label` while the block runs, if it runs for long."""
    if session.json or session.quiet or not sys.stderr.isatty():
        yield
        return
    from threading import Timer

    shown: list[str] = []

    def show() -> None:
        shown.append(label)
        sys.stderr.write(f"\r{label} …")
        sys.stderr.flush()

    timer = Timer(DELAY, show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if shown:
            sys.stderr.write("\r\x1b[K")
