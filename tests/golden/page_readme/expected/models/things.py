"""What the operations of things take and return."""

from __future__ import annotations

from .._runtime.models import Model


class ThingStatusResponse(Model):
    """What `things.list` and `things.create` return."""

    id: int | None = None
