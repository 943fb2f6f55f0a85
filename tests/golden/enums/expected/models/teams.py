"""What the operations of teams take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

Kind: TypeAlias = Literal["work", "non-profit", "été", ""]
"""What it is for."""

Level: TypeAlias = Literal[1, 2, 3]

TeamStatus: TypeAlias = Literal["open", "closed"]


class Team(Model):
    """What `teams.create` returns."""

    kind: Kind | str
    status: TeamStatus | str | None = None
    sort: Sort | None = None
    level: Level | int | None = None


class TeamCreateRequest(Model):
    """The body of `teams.create`."""

    kind: Kind | str
    level: Level | int | None = None
    version: Literal["2024-01"] | None = None


Sort: TypeAlias = Literal["football", "chess"] | str
"""Known words, and others to come (as 3GPP writes them)."""
