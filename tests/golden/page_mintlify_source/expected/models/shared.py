"""What the operations of several resources take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Thing(Model):
    """What `things.get` returns."""

    id: str | None = None
