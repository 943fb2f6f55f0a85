"""What the operations of boats take and return."""

from __future__ import annotations

from .._runtime.models import Model


class BoatReplacePaintRequest(Model):
    """The body of `boats.replace_paint`."""

    picture: bytes | None = None

    coat: str | None = None
    """value: 2."""
