"""What the operations of boats take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

Flag: TypeAlias = Literal["red", "white"]


class Boat(Model):
    """What `boats.get` returns."""

    id: int | None = None
    owner: Owner | None = None


class Owner(Model):
    """Who pays for it."""

    name: str | None = None
    flag: Flag | str | None = None
