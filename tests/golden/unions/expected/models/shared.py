"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class Circle(Model):
    kind: str
    radius: float


class CircleInput(TypedDict):
    """`Circle` as a dict, with its keys as on the wire."""

    kind: str
    radius: float


class Square(Model):
    kind: str
    side: float


class SquareInput(TypedDict):
    """`Square` as a dict, with its keys as on the wire."""

    kind: str
    side: float
