"""What the operations of animals take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

ProblemReason: TypeAlias = Literal["closed", "gone"]
"""Why it went wrong."""


class Animal(Model):
    """Deprecated in favour of nothing yet."""

    name: str | None = None
    """Name of the animal."""

    weight: float | None = None
    """In kg

    A scale says it.
    """

    emoji: str | None = None
    """Shown as :lion:."""

    old_name: str | None = None
    """What my_old_name was."""


class Problem(Model):
    """What went wrong."""

    reason: ProblemReason | str | None = None
    """Why it went wrong."""
