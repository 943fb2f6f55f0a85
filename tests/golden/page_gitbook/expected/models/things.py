"""What the operations of things take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Thing(Model):
    """What `things.get` returns."""

    id: int

    name: str | None = None
    """LINE1 LINE2"""
