"""What the operations of things take and return."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model


class Both(Model):
    name: str
    number: int
    both: Literal[True] | None = None


class BothInput(TypedDict):
    """`Both` as a dict, with its keys as on the wire."""

    name: str
    number: int
    both: NotRequired[Literal[True]]


class ByName(Model):
    name: str
    note: str | None = None


class ByNameInput(TypedDict):
    """`ByName` as a dict, with its keys as on the wire."""

    name: str
    note: NotRequired[str]


class ByNumber(Model):
    number: int
    note: str | None = None


class ByNumberInput(TypedDict):
    """`ByNumber` as a dict, with its keys as on the wire."""

    number: int
    note: NotRequired[str]


Thing: TypeAlias = ByName | ByNumber | Both

ThingInput: TypeAlias = (
    ByName | ByNameInput | ByNumber | ByNumberInput | Both | BothInput
)
