"""What the operations of keysets take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class KeysetListNewestResponse(Model):
    """What `keysets.list_newest` returns."""

    items: list[Item] | None = None
