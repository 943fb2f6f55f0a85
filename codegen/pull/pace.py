"""How long to wait: what the server says, else a little longer every time."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from time import monotonic

Origin = tuple[str, str, int]


def when(text: str | None) -> datetime | None:
    """An HTTP date."""
    try:
        return parsedate_to_datetime(text or "")
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds; a date counts from the server's own, since clocks differ."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    then, now = when(text), when(headers.get("date"))
    if then is None or now is None or (then.tzinfo is None) != (now.tzinfo is None):
        return None
    return max((then - now).total_seconds(), 0.0)


class Pace:
    """One origin's wish to be left alone for a while holds for all requests to it."""

    def __init__(self) -> None:
        self._until: dict[Origin, float] = {}

    def pause(self, origin: Origin, seconds: float) -> None:
        until = monotonic() + seconds
        self._until[origin] = max(self._until.get(origin, 0.0), until)

    async def wait(self, origin: Origin) -> None:
        while (rest := self._until.get(origin, 0.0) - monotonic()) > 0:
            await asyncio.sleep(rest)
