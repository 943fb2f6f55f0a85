"""What the operations of values take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import Literal

from .._runtime import Model
from .shared import Circle, Square


class ValueListEventClosed(Model):
    type: Literal["closed"]
    reason: str


class ValueListEventOpened(Model):
    type: Literal["opened"]
    at: _datetime.datetime


class ValueListResponse(Model):
    """What `values.list` returns."""

    value: int | str | None
    moment: _datetime.datetime | int | None = None
    event: ValueListEventOpened | ValueListEventClosed | None = None
    either: Circle | list[Square] | None = None
