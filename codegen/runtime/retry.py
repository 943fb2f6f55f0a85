"""Which failures are worth another attempt, and when."""

from __future__ import annotations

import email.utils
import random
import time
from typing import Final

import httpx2

BASE: float = 0.5
CAP: Final = 8.0
RETRY_AFTER_CAP: Final = 60.0

# RFC 9110, section 9.2.2: doing these twice is as good as once.
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"})

# 408: the server gave up waiting. 425: it would not risk a replay (RFC 8470). 429: it
# refused, and did nothing. 500 to 504: it failed, which may pass. Not 409: that is an
# answer about the state of things; and not 501, 505 …: they stay true.
STATUSES: Final = frozenset({408, 425, 429, 500, 502, 503, 504})

# In these the request has not left, so nothing can have been done.
_UNSENT: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)
_HOPELESS: Final = (httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


def after_error(error: Exception, *, repeatable: bool) -> bool:
    """Tell whether a request that got no answer may be sent again."""
    passing = isinstance(error, httpx2.TransportError) and not isinstance(
        error, _HOPELESS
    )
    return isinstance(error, _UNSENT) or (repeatable and passing)


def after_answer(status: int, *, repeatable: bool) -> bool:
    """Tell whether a request with this answer may be sent again."""
    return status == 429 or (repeatable and status in STATUSES)


def delay(attempt: int, retry_after: str | None) -> float:
    """Return the seconds to wait after the attempt (the first is 0).

    `Retry-After` (RFC 9110, section 10.2.3) is obeyed up to a minute; else the time is
    drawn between zero and a limit that doubles, so that clients which failed together do
    not come back together ("full jitter").
    """
    asked = _seconds(retry_after) if retry_after else None
    if asked is not None:
        return min(max(asked, 0.0), RETRY_AFTER_CAP)
    return random.uniform(0, min(CAP, BASE * 2**attempt))


def _seconds(retry_after: str) -> float | None:
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        return email.utils.parsedate_to_datetime(retry_after).timestamp() - time.time()
    except (ValueError, OverflowError):
        return None
