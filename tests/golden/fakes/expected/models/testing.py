"""What the operations of testing take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Limits(Model):
    """What `testing.when` returns."""

    per_day: int | None = None
