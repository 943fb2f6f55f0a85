"""Cookies that an API documents; those that it sets itself are `httpx2`'s."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx2

from . import urls


def add(request: httpx2.Request, values: Mapping[str, Any]) -> None:
    """Add to the cookies of a request (style `form`, exploded)."""
    pairs = (pair for k, v in values.items() for pair in urls.form_pairs(k, v))
    more = [f"{name.replace(';', '%3B')}={value}" for name, value in pairs]
    if more:
        have = request.headers.get("cookie", "")
        request.headers["cookie"] = "; ".join(filter(None, (have, *more)))
