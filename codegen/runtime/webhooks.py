"""Requests that the API sends by itself: their bodies as values."""

from __future__ import annotations

import logging
from typing import Any, TypeVar, cast

from .decode import decode

__all__ = ["read_webhook"]

_T = TypeVar("_T")
_log = logging.getLogger(__name__.partition("._runtime")[0])


def read_webhook(body: bytes | str, returns: type[_T] | Any) -> _T:
    """Return the body of a request in its type; `ValueError` for what is no JSON.

    What is not as documented stays as it came, and is logged.
    """
    value, gaps = decode(returns, body.encode() if isinstance(body, str) else body)
    for at, wanted, found in gaps:
        _log.warning("webhook: %s: expected %s, found %s", at or "/", wanted, found)
    return cast("_T", value)
