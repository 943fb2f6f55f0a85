"""What the operations of shapes take and return."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.unions import Tagged
from .shared import Circle, CircleInput, Square, SquareInput

Shape: TypeAlias = Annotated[
    Circle | Square, Tagged("kind", {"circle": "Circle", "square!": "Square"})
]

ShapeInput: TypeAlias = Circle | CircleInput | Square | SquareInput
