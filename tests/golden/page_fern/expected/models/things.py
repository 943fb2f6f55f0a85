"""What the operations of things take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

TypeSize: TypeAlias = Literal["small", "large"]


class TypeThing(Model):
    id: str
    size: TypeSize | str
    parts: list[TypeThing] | None = None
