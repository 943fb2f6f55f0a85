"""What the operations of things take and return."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

ThingColour: TypeAlias = Literal["red", "blue"]

ThingSize: TypeAlias = Literal["small", "large"]


class Owner(Model):
    name: str


class Parent(Model, nullable=("label",)):
    id: int
    label: str | None = None


class ParentInput(TypedDict):
    """`Parent` as a dict, with its keys as on the wire."""

    id: int
    label: NotRequired[str | None]


class Thing(Model):
    """What `things.get` and `things.update` return."""

    id: int

    notes: str | None
    """Always there and often null."""

    parent: Parent | None
    """What it belongs to."""

    owner: Owner | None = None
    owners: list[Owner | None] | None = None
    size: ThingSize | str | None = None
    scores: list[float | None] | None = None
    extra: Any | None = None


class ThingUpdateRequest(Model, nullable=("notes", "parent")):
    """The body of `things.update`."""

    name: str | None = None

    notes: str | None = None
    """Null deletes them."""

    parent: Parent | None = None
