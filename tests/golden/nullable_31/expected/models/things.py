"""What the operations of things take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

ThingColour: TypeAlias = Literal["red", "blue"]

ThingSize: TypeAlias = Literal["small", "large"]


class Deputy(Model):
    """An owner, or null, with a date."""

    name: str | None = None
    deputy: Deputy | None = None
    until: _datetime.date | None = None


class OwnerAnswer(Model):
    name: str | None = None
    deputy: Deputy | None = None


class Parent(Model, nullable=("label", "owner")):
    id: int

    owner: str | None
    """Null where it is nobody's."""

    label: str | None = None


class ParentInput(TypedDict):
    """`Parent` as a dict, with its keys as on the wire."""

    id: int
    owner: str | None
    label: NotRequired[str | None]


class Thing(Model):
    """What `things.get` and `things.update` return."""

    id: int

    notes: str | None
    """Always there and often null."""

    parent: Parent | None
    """What it belongs to."""

    legacy: str | None
    """A word of 3.0 in a 3.1 document."""

    size: ThingSize | str | None = None
    scores: list[float | None] | None = None
    nothing: None = None
    mixed: str | int | None = None


class ThingUpdateRequest(Model, nullable=("notes", "parent")):
    """The body of `things.update`."""

    name: str | None = None

    notes: str | None = None
    """Null deletes them."""

    parent: Parent | None = None
