"""What the operations of several resources take and return."""

from __future__ import annotations

from .._runtime.models import Model


class StatusResponse(Model):
    """What `broadcasts.list` and 5 other methods return."""

    name: str | None = None
