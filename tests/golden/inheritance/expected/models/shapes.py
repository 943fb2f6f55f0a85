"""What the operations of shapes take and return."""

# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.families import Family


class Shape(Family, tag="form", children={"circle": "Circle"}):
    """What `shapes.get` returns."""

    form: str | None = None
    area: float | None = None


class Circle(Shape):
    """What may be missing in a shape is there in a circle, which is within a shape."""

    form: Literal["circle"] = Field(...)
    shape: Shape | None = Field(
        default=None, validation_alias="Shape", serialization_alias="Shape"
    )
