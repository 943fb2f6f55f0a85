"""What the operations of single take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class SingleListResponse(Model):
    """What `single.list` returns."""

    data: list[Item] | None = None
