"""What the operations of lamps take and return."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

LampCommandValue: TypeAlias = Literal["light", "dark", "toggle"]

LockCommandInputPartPartType: TypeAlias = Literal["Plan", "AddOn"]

LockCommandInputPartType: TypeAlias = Literal["charge", "fee"]

LockCommandValue: TypeAlias = Literal["lock", "unlock"]


class LampCommand(Model):
    command: LampCommandValue | str
    level: int | None = None


class LampCommandInput(TypedDict):
    """`LampCommand` as a dict, with its keys as on the wire."""

    command: LampCommandValue
    level: NotRequired[int]


class LampProCommand(Model):
    command: LampCommandValue | str
    hue: int


class LampProCommandInput(TypedDict):
    """`LampProCommand` as a dict, with its keys as on the wire."""

    command: LampCommandValue
    hue: int


class LockCommand(Model):
    command: LockCommandValue | str
    key: int


class LockCommandDict(TypedDict):
    """`LockCommand` as a dict, with its keys as on the wire."""

    command: LockCommandValue
    key: int


class LockCommandInput(Model):
    """Its name is one that a dict of ours would have."""

    part: LockCommandInputPart | None = None


class LockCommandInputPart(Model):
    type: LockCommandInputPartType | str | None = None
    part_type: LockCommandInputPartPartType | str | None = None


class LockProCommand(Model):
    command: LockCommandValue | str
    pin: int


class LockProCommandInput(TypedDict):
    """`LockProCommand` as a dict, with its keys as on the wire."""

    command: LockCommandValue
    pin: int
