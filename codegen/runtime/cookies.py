"""Cookies that an API documents; those that it sets itself are `httpx2`'s."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2

from . import urls


def add(request: httpx2.Request, values: Mapping[str, Any]) -> None:
    """Add to the cookies of a request (style `form`, exploded)."""
    if more := urls.joined(values, "; "):
        have = request.headers.get("cookie", "")
        request.headers["cookie"] = "; ".join(filter(None, (have, more)))
