"""What the operations of fleets take and return."""

from __future__ import annotations

from .._runtime.models import Model


class FleetUpdateRequest(Model):
    """The body of `fleets.update`."""

    name: str
    """What it is called."""

    retired: bool | None = None
    """Whether it still sails."""
