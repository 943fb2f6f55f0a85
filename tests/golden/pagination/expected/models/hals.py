"""What the operations of hals take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model
from .shared import Item


class HalLinks(Model):
    next: HalLinksNext | None = None


class HalLinksNext(Model):
    href: str | None = None


class HalListResponse(Model):
    """What `hals.list` returns."""

    data: list[Item] | None = None
    links: HalLinks | None = Field(
        default=None, validation_alias="_links", serialization_alias="_links"
    )
