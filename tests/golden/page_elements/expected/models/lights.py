"""What the operations of lights take and return."""

from __future__ import annotations

from .._runtime.models import Model


class LightCreateLampsRequest(Model):
    """The body of `lights.create_lamps`."""

    colour: str
    """Which colour."""
