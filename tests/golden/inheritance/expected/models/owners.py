"""What the operations of owners take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Pet


class OwnerCreateRequest(Model):
    """The body of `owners.create`."""

    name: str
    pets: list[Pet] | None = None
