"""What the operations of harbours take and return."""

from __future__ import annotations

import uuid as _uuid
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

HarbourCrewRank: TypeAlias = Literal["captain", "mate"]
"""Available options: `captain`, `mate`."""

HarbourKind: TypeAlias = Literal["sail", "motor"]
"""What moves it."""


class HarbourCrew(Model):
    person: _uuid.UUID
    """Who it is."""

    rank: HarbourCrewRank | str | None = None
    """Available options: `captain`, `mate`."""


class HarbourCrewInput(TypedDict):
    """`HarbourCrew` as a dict, with its keys as on the wire."""

    person: _uuid.UUID | str
    rank: NotRequired[HarbourCrewRank]


class HarbourLaunchBoatErrorBody(Model):
    message: str | None = None
    """What is wrong."""


class HarbourLaunchBoatRequest(Model):
    """The body of `harbours.launch_boat`."""

    name: str
    """What to call it

    - at most 40 letters
    """

    crew: list[HarbourCrew]
    """Who is aboard."""

    kind: HarbourKind | str | None = None
    """What moves it. The server assumes "sail"."""

    ports: list[str] | None = None
    """Deprecated."""


class HarbourLaunchBoatResponse(Model):
    """What `harbours.launch_boat` returns."""

    id: int
    """Its number."""

    launched_at: str | None = None
    """When, and null before it is."""

    owner: HarbourOwner | None = None


class HarbourOwner(Model):
    name: str | None = None
    boats: list[HarbourOwnerBoat] | None = None


class HarbourOwnerBoat(Model):
    id: int | None = None
