"""What the operations of things take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model
from .shared import Size

ThingSort: TypeAlias = Literal["up", "down"]


class ThingUpdate(Model):
    """The body of `things.update`."""

    size: Size | str

    name: str | None = None
    """What people call it."""


class Updated(Model):
    id: str | None = None
    size: Size | str | None = None
