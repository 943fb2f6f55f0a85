"""What the operations of boats take and return."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, TypedDict

from .._runtime.models import Model

BoatKind: TypeAlias = Literal["sail", "motor"]


class Boat(Model):
    id: int | None = None
    """Its number."""

    name: str | None = None


class BoatAddSailorRequest(Model):
    """The body of `boats.add_sailor`."""

    name: str
    papers: BoatPapers | None = None


class BoatAddSailorResponse(Model):
    """What `boats.add_sailor` returns."""

    id: int
    """Its number

    Restrictions: read-only
    """


class BoatHarbour(Model):
    id: int
    """Where it starts."""


class BoatHarbourInput(TypedDict):
    """`BoatHarbour` as a dict, with its keys as on the wire."""

    id: int


class BoatLaunchErrorBody(Model):
    message: str | None = None


class BoatLaunchRequest(Model):
    """The body of `boats.launch`."""

    name: str
    """What is painted on it."""

    crew: list[str] | None = None
    """Who sails."""

    harbour: BoatHarbour | None = None


class BoatLaunchResponse(Model):
    """What `boats.launch` returns."""

    id: int | None = None
    """Its number

    Since: 1.2
    """


class BoatListResponse(Model):
    """What `boats.list` returns."""

    boats: list[Boat] | None = None
    owner: BoatOwner | None = None

    next: str | None = None
    """Where the list goes on."""


class BoatOwner(Model):
    name: str | None = None
    """Who has them all."""


class BoatPapers(Model):
    nation: str | None = None
    """Of the flag."""


class BoatPapersInput(TypedDict, total=False):
    """`BoatPapers` as a dict, with its keys as on the wire."""

    nation: str


class BoatReplaceColourRequest(Model):
    """The body of `boats.replace_colour`."""

    colour: Any
    """Any that dries."""

    gloss: Any | None = None
    """Whether it shines."""
