"""What the operations of dogs take and return."""

from __future__ import annotations

from .._runtime.models import Model


class DogGetHealthResponse(Model):
    """What `dogs.get_health` returns."""

    dogs: int | None = None


class PetChaseCat(Model):
    name: str | None = None
    mood: int | None = None
