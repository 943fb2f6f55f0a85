"""What the operations of cranes take and return."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CraneDeleteMovementRequest(Model):
    """The body of `cranes.delete_movement`."""

    reason: Any
    """Why."""


class CraneMoveRequest(Model):
    """The body of `cranes.move`."""

    height: int | None = None
    """How high, < 40 metres."""


class CraneReplaceNameRequest(Model):
    """The body of `cranes.replace_name`."""

    name: str
    """What it is called from now on."""

    colour: str | None = None
    """What colour it gets. The server assumes "red"."""


class CraneStopCraneRequest(Model):
    """The body of `cranes.stop_crane`."""

    reason: Any
    """Why."""
