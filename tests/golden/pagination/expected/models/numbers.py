"""What the operations of numbers take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model
from .shared import Item


class NumberListNestedResponse(Model):
    """What `numbers.list_nested` returns."""

    shelves: NumberShelves | None = None


class NumberShelves(Model):
    data: list[Item] | None = None
    pagination: NumberShelvesPagination | None = None


class NumberShelvesPagination(Model):
    current_page: int | None = Field(
        default=None, validation_alias="currentPage", serialization_alias="currentPage"
    )
