"""What the operations of boats take and return."""

from __future__ import annotations

from .._runtime.models import Model


class BoatReplaceNameRequest(Model):
    """The body of `boats.replace_name`."""

    name: str | None = None
    """What to call it."""


class BoatReplacePaintRequest(Model):
    """The body of `boats.replace_paint`."""

    colour: str | None = None
    """Which colour."""
