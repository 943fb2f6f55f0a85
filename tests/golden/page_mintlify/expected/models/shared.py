"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

Size: TypeAlias = Literal["small", "large"]


class Thing(Model):
    """The body of `things.create`."""

    id: str | None = None
    size: Size | str | None = None
