"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class OnDataEvent(Model):
    seq: int
    data: dict[str, Any] | None = None


class Pet(Model):
    name: str


class PetSoldEvent(Model):
    event: Literal["pet.sold"]
    pet: Pet
    price: float | None = None
