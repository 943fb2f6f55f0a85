"""What the operations of tokens take and return."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import Item


class TokenListResponse(Model):
    """What `tokens.list` returns."""

    data: list[Item] | None = None
    has_more: bool | None = None
    next_page: str | None = None
