"""What the operations of links take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class LinkListResponse(Model):
    """What `links.list` returns."""

    results: list[Item] | None = None
    next: str | None = None
