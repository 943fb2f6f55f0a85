"""What the operations of boats take and return."""

from __future__ import annotations

from .._runtime.models import Model


class BoatGetResponse(Model):
    """What `boats.get` returns."""

    name: str | None = None
    """Its name."""
