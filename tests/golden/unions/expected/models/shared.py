"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import Literal, TypedDict

from .._runtime.models import Model


class Circle(Model):
    kind: Literal["circle"]
    radius: float


class CircleInput(TypedDict):
    """`Circle` as a dict, with its keys as on the wire."""

    kind: Literal["circle"]
    radius: float


class Square(Model):
    kind: Literal["square!"]
    side: float


class SquareInput(TypedDict):
    """`Square` as a dict, with its keys as on the wire."""

    kind: Literal["square!"]
    side: float
