"""What the operations of several resources take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Item(Model):
    id: int


class StatusResponse(Model):
    """What `keysets.list` and `searches.by_last` return."""

    data: list[Item] | None = None
    has_more: bool | None = None
