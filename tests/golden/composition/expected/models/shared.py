"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import Model


class Parcel(Model):
    """A parcel is carried by somebody or brought by oneself."""

    weight: float
    carrier: str | None = None
    tracking: str | None = None
    brought_by: Person | None = None


class Person(Model):
    name: str | None = None


Number: TypeAlias = int

Id: TypeAlias = Number
"""What a thing is called."""
