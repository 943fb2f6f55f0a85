"""What the operations of races take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class RaceCourse(Model):
    """The way."""

    buoys: int | None = None
    """How many."""

    wind: str | None = None
    """From where it blows."""


class RaceCourseInput(TypedDict, total=False):
    """`RaceCourse` as a dict, with its keys as on the wire."""

    buoys: int
    wind: str


class RaceStartRequest(Model):
    """The body of `races.start`."""

    name: str
    """What it is called."""

    boats: list[str]
    """Who sails."""

    course: RaceCourse | None = None
    """The way."""

    kind: str | None = None
    """One of."""


class RaceStartResponse(Model):
    """What `races.start` returns."""

    id: int | None = None
    """Its number."""

    started_at: str | None = None
    """When."""


class RaceStopRequest(Model):
    """The body of `races.stop`."""

    reason: str | None = None
    """Why."""
