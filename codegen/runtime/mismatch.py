"""Tells where answers differ from the documentation, under the package's name."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Mismatch:
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
        place = self.pointer or "the whole answer"
        return (
            f"{self.operation}: {place}: expected {self.expected}, found {self.found}"
        )


class Mismatches:
    """Reports each mismatch the first time, to the logger and to the callback."""

    def __init__(
        self, logger: logging.Logger, callback: Callable[[Mismatch], None] | None
    ) -> None:
        self._logger, self._callback = logger, callback
        self._seen: set[Mismatch] = set()
        self._lock = threading.Lock()

    def report(self, mismatch: Mismatch) -> None:
        """Report a mismatch, unless it was reported before."""
        with self._lock:
            if mismatch in self._seen or len(self._seen) >= 10_000:
                return  # maps with endless keys must not fill the memory
            self._seen.add(mismatch)
        self._logger.warning("%s", mismatch)
        if self._callback:
            self._callback(mismatch)


def logger_of(package: str) -> logging.Logger:
    """Return the package's logger, set up as `<PACKAGE>_LOG` (debug, info …) asks.

    Without that variable nothing is touched: levels and handlers are the program's.
    """
    logger = logging.getLogger(package)
    wanted = os.environ.get(f"{package.upper()}_LOG", "").upper()
    if wanted in logging.getLevelNamesMapping():
        logger.setLevel(wanted)
        if not logger.hasHandlers():
            logger.addHandler(logging.StreamHandler())
    return logger
