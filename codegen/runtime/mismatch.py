"""Tells where answers differ from the documentation, under the package's name."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import NamedTuple

__all__ = ["Mismatch"]


class Mismatch(NamedTuple):
    """A place where an answer was not as documented. It never holds a value."""

    operation: str
    """Method and path, as documented: `GET /customers/{id}`."""
    pointer: str
    """JSON pointer (RFC 6901) into the answer; any index of a list is `*`."""
    expected: str
    """The documented type."""
    found: str
    """The JSON type that came, or `nothing`."""

    def __str__(self) -> str:
        place = f"{self.operation}: {self.pointer or 'the whole answer'}"
        return f"{place}: expected {self.expected}, found {self.found}"


class Mismatches:
    """Reports each mismatch the first time, to the logger and to the callback."""

    def __init__(
        self, logger: logging.Logger, callback: Callable[[Mismatch], None] | None
    ) -> None:
        self._logger, self._callback = logger, callback
        self._seen: dict[Mismatch, object] = {}

    def report(self, mismatch: Mismatch) -> None:
        """Report a mismatch, unless it was reported before."""
        full = len(self._seen) >= 10_000  # maps with endless keys must not fill memory
        mine = object()  # `setdefault` is one step, so one thread is the first
        if full or self._seen.setdefault(mismatch, mine) is not mine:
            return
        self._logger.warning("%s", mismatch)
        if self._callback:
            self._callback(mismatch)


def logger_of(package: str) -> logging.Logger:
    """Return the package's logger; `<PACKAGE>_LOG` (debug, info …) sets it up, if set."""
    logger = logging.getLogger(package)
    wanted = os.environ.get(f"{package.upper()}_LOG", "").upper()
    if wanted in logging.getLevelNamesMapping():
        logger.setLevel(wanted)
        if not logger.hasHandlers():
            logger.addHandler(logging.StreamHandler())
    return logger
