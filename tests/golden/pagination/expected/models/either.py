"""What the operations of either take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class EitherListResponse(Model):
    """What `either.list` returns."""

    paging: EitherPaging | None = None
    data: list[Item] | None = None


class EitherPaging(Model):
    next: str | None = None
