"""What the operations of boats take and return."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import Model

BoatLaunchBoatCrewRank: TypeAlias = Literal["captain", "mate"]


class BoatLaunchBoat(Model):
    """What to launch."""

    name: str
    crew: list[BoatLaunchBoatCrew] | None = None


class BoatLaunchBoatInput(TypedDict):
    """`BoatLaunchBoat` as a dict, with its keys as on the wire."""

    name: str
    crew: NotRequired[Sequence[BoatLaunchBoatCrew | BoatLaunchBoatCrewInput]]


class BoatLaunchBoatCrew(Model):
    rank: BoatLaunchBoatCrewRank | str | None = None


class BoatLaunchBoatCrewInput(TypedDict, total=False):
    """`BoatLaunchBoatCrew` as a dict, with its keys as on the wire."""

    rank: BoatLaunchBoatCrewRank


class BoatLaunchRequest(Model):
    """The body of `boats.launch`."""

    boat: BoatLaunchBoat
    """What to launch."""

    labels: dict[str, Any] | None = None

    paint_colour: str | None = Field(
        default=None,
        validation_alias="paint.colour",
        serialization_alias="paint.colour",
    )
    """A key with a dot in it."""


class BoatLaunchResponse(Model):
    """What `boats.launch` returns."""

    id: int


class BoatListBoat(Model):
    id: int
    name: str | None = None


class BoatListResponse(Model):
    """What `boats.list` returns."""

    boats: list[BoatListBoat]
    page: BoatPage | None = None


class BoatPage(Model):
    next: str | None = None
    """Where to go on."""

    total: int | None = None
