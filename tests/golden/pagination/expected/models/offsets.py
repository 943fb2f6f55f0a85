"""What the operations of offsets take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model
from .shared import Item


class OffsetListResponse(Model):
    """What `offsets.list` returns."""

    items: list[Item]
    total: int | None = None


class OffsetSearchFoundRequest(Model):
    """The body of `offsets.search_found`."""

    limit: int | None = None
    offset: int | None = None


class OffsetSearchFoundResponse(Model):
    """What `offsets.search_found` returns."""

    items: list[Item] | None = None
    next_offset: int | None = Field(
        default=None, validation_alias="nextOffset", serialization_alias="nextOffset"
    )
