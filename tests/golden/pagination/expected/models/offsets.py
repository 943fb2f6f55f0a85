"""What the operations of offsets take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class OffsetListResponse(Model):
    """What `offsets.list` returns."""

    items: list[Item]
    total: int | None = None
