"""What the operations of several resources take and return."""

from __future__ import annotations

from .._runtime.models import Model as _Model


class CommandResource(_Model):
    """What `file.upload` returns."""

    name: str | None = None
