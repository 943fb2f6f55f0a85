"""What the operations of pets take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Pet(Model):
    id: int | None = None
    name: str | None = None


class PetGetResponse(Model):
    """What `pets.get` returns."""

    data: Pet | None = None


class PetListResponse(Model):
    """What `pets.list` returns."""

    data: list[Pet] | None = None
