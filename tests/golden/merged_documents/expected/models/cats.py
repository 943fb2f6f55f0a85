"""What the operations of cats take and return."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class CatGetHealthResponse(Model):
    """What `cats.get_health` returns."""

    cats: bool | None = None


class Pet(Model):
    kind: Literal["purring"]
    lives: int | None = None
    mood: str | None = None


class Toy(Model):
    kind: Literal["toy"]
    mood: str | None = None
