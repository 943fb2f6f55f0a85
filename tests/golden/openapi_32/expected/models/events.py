"""What the operations of events take and return."""

from __future__ import annotations

from .._runtime.models import Model


class EventWatchResponse(Model):
    data: str
    event: str | None = None
