"""What the operations of planets take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Planet(Model):
    id: int


class PlanetCreateRequest(Model):
    """The body of `planets.create`."""

    name: str
    """What it is called."""

    moons: list[str] | None = None


class PlanetListErrorBody(Model):
    title: str | None = None


class PlanetListPlanet(Model):
    id: int

    name: str | None = None
    """What it is called."""


class PlanetListResponse(Model):
    """What `planets.list` returns."""

    data: list[PlanetListPlanet]
    meta: PlanetMeta | None = None


class PlanetMeta(Model):
    total: int | None = None
