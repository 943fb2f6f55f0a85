"""What the operations of usages take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class UsageListResponse(Model):
    """What `usages.list` returns."""

    data: list[Item] | None = None

    next: str | None = None
    """Cursor to fetch the next page."""
