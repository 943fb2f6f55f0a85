"""What the operations of lasts take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Last(Model):
    key: str | None = None


class LastListResponse(Model):
    """What `lasts.list` returns."""

    data: list[Last] | None = None
    last_id: str | None = None
    has_more: bool | None = None
