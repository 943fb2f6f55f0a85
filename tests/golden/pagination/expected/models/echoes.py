"""What the operations of echoes take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class EchoeListResponse(Model):
    """What `echoes.list` returns."""

    data: list[Item] | None = None
    next_page: EchoeNextPage | None = None


class EchoeNextPage(Model):
    offset: str | None = None
    uri: str | None = None
