"""Waits until something in some folders may have changed."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Generator, Iterable
from typing import Any

POLL = 0.05
"""Seconds between two looks where nobody tells us; one at the seeds takes 0.0001."""
UNSURE = 0.25
"""Seconds after which who is told of changes looks all the same."""
SETTLED = 10
"""Milliseconds without a change after which what has changed is told."""

_Identity = frozenset[tuple[str, int, int]]


class Wake:
    """Told by the system with `watchfiles` (the extra `watch`), else looking by itself.

    It only says when to look: who waits compares by itself, so that a change nobody was
    told of (a folder that was away for a moment) is found at the next look.
    """

    def __init__(self) -> None:
        self._watch = _watchfiles()
        self._events: Generator[object] | None = None
        self._on: _Identity = frozenset()

    @property
    def told(self) -> bool:
        return self._watch is not None

    def wait(self, folders: Iterable[str], least: float) -> None:
        """Return when something may have happened in one of them, or after a while: not
        before `least` seconds where nothing is told."""
        seconds = max(UNSURE if self.told else POLL, least)
        there = _identities(folders)
        if self._watch is None or not there:
            time.sleep(seconds)
            return
        try:
            self._next(there, seconds)
        except FileNotFoundError:  # gone between the two looks
            self.close()
            time.sleep(POLL)
        except (OSError, RuntimeError):  # no more watches to be had
            self.close()
            self._watch = None

    def _next(self, there: _Identity, seconds: float) -> None:
        if there != self._on or self._events is None:
            self.close()
            assert self._watch is not None
            self._events = self._watch([path for path, *_ in sorted(there)], seconds)
            self._on = there
        if next(self._events, None) is None:
            self.close()

    def close(self) -> None:
        if self._events is not None:
            self._events.close()
        self._events, self._on = None, frozenset()


def _identities(folders: Iterable[str]) -> _Identity:
    """The folders that there are; one that was made anew is another one."""
    found: set[tuple[str, int, int]] = set()
    for folder in folders:
        try:
            state = os.stat(folder)
        except OSError:
            continue
        found.add((folder, state.st_dev, state.st_ino))
    return frozenset(found)


def _watchfiles() -> Callable[[list[str], float], Generator[Any]] | None:
    try:
        from watchfiles import watch
    except ImportError:
        return None

    def events(folders: list[str], seconds: float) -> Generator[Any]:
        return watch(
            *folders,
            watch_filter=None,
            step=SETTLED,
            debounce=100,
            rust_timeout=int(seconds * 1000),
            yield_on_timeout=True,
            recursive=False,
            ignore_permission_denied=True,
        )

    return events
