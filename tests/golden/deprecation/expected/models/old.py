"""What the operations of old take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Old(Model):
    """What `old.get` returns.

    Deprecated.
    """

    before: str | None = None
    """Not filled in since 2019. Deprecated."""

    now: str | None = None
