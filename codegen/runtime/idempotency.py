"""Keys by which an API knows a request that comes again, where it documents them."""

from __future__ import annotations

from uuid import uuid4


def keyed(key: object) -> object:
    """Return the caller's key, else one of this call, which all of its attempts send."""
    return uuid4() if key is None else key
