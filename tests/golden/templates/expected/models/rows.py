"""What the operations of rows take and return."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import Model


class RowPage(Model):
    """What `rows.list` returns."""

    data: list[SpecItem]
    next: str | None = None
    total: int | None = None


SpecItem: TypeAlias = list[str]
