"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import Model


class Parcel(Model):
    """A parcel is carried by somebody or brought by oneself."""

    weight: float
    carrier: str | None = None
    tracking: str | None = None
    brought_by: Person | None = None


class Person(Model):
    name: str | None = None
    age: int | None = None


class PersonInput(TypedDict, total=False):
    """`Person` as a dict, with its keys as on the wire."""

    name: str
    age: int


Number: TypeAlias = int

Id: TypeAlias = Number
"""What a thing is called."""
