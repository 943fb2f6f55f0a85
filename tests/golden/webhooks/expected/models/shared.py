"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.models import Model

State: TypeAlias = Literal["open", "closed"]


class OnDataEvent(Model):
    seq: int
    data: dict[str, Any] | None = None


class Pet(Model):
    name: str


class PetSoldEvent(Model):
    event: Literal["pet.sold"]
    pet: Pet
    state: State | str | None = None
    price: float | None = None


class Subscription(Model):
    """What `subscriptions.create` and `subscriptions.get` return."""

    id: str
    state: State | str | None = None
