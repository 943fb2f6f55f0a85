"""What the operations of pods take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Pod(Model):
    """The body of `pods.create` and `pods.update`."""

    name: str | None = None
    labels: list[str] | None = None
