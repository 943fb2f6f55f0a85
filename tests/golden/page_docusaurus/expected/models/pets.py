"""What the operations of pets take and return."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class PetGetResponse(Model):
    """A pet."""

    kind: str
    """Circular arguments are fine."""

    friend: Any | None = None
    """`Pet` again."""

    litter: list[Any] | None = None
