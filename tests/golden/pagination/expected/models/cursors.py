"""What the operations of cursors take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class CursorListResponse(Model):
    """What `cursors.list` returns."""

    data: list[Item] | None = None
    next_cursor: str | None = None
    has_more: bool | None = None
