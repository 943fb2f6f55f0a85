"""What the operations of pets take and return."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    id: int | None = None
    name: str | None = None


class PetGetResponse(Model):
    data: Pet | None = None


class PetListResponse(Model):
    data: list[Pet] | None = None
