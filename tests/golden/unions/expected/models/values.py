"""What the operations of values take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import Literal

from .._runtime.models import Model
from .shared import Circle, Square


class ValueEventClosed(Model):
    type: Literal["closed"]
    reason: str


class ValueEventOpened(Model):
    type: Literal["opened"]
    at: _datetime.datetime


class ValueListResponse(Model):
    """What `values.list` returns."""

    value: int | str | None
    moment: _datetime.datetime | int | None = None
    event: ValueEventOpened | ValueEventClosed | None = None
    either: Circle | list[Square] | None = None
