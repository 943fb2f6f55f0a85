"""What the operations of jobs take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model


class Job(Model):
    """What `jobs.get` returns."""

    id: int
    kind: (
        AJobOfAJobThatIsSoSpecialThatTheNameOfItsKindHasSomeEightyLettersAndIsNoBeauty
        | None
    ) = None


class Problem(Model):
    title: str | None = None
    status: int | None = None


class Ticket(Model):
    number: str


AJobOfAJobThatIsSoSpecialThatTheNameOfItsKindHasSomeEightyLettersAndIsNoBeauty: (
    TypeAlias
) = Literal["quay"]
