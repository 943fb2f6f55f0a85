"""What the operations of places take and return."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Double(Model):
    at: DoubleAt


class DoubleAt(Model):
    rows: str


class Person(Model):
    name: str
    age: int | None = None
    home: str | None = None


class Place(Model):
    """What `places.get` returns."""

    shape: Point | Polygon | None = None
    owner: Person | Tag | None = None
    seat: Single | Double | None = None


class Point(Model):
    coordinates: list[float]
    type: Literal["Point"] | None = None


class Polygon(Model):
    coordinates: list[list[list[float]]]
    type: Literal["Polygon"] | None = None


class Single(Model):
    at: SingleAt


class SingleAt(Model):
    row: int


class Tag(Model):
    id: int | None = None
