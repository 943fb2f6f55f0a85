"""What the operations of tickets take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import TypeAlias

from pydantic import Field

from .._runtime.models import Model


class Ticket(Model):
    """What `tickets.get` and `tickets.change` return."""

    seats: int
    """2 to 10."""

    the_day: Day = Field(validation_alias="theDay", serialization_alias="theDay")
    others: Days | None = None
    the_note: str | None = Field(
        default=None, validation_alias="theNote", serialization_alias="theNote"
    )


class TicketChangeRequest(Model):
    """The body of `tickets.change`."""

    seats: int
    """2 to 10."""

    price: float
    """More than 4.2."""

    day: Day | None = None
    others: Days | None = None

    row: str | None = None
    """Where to sit:

    - `front`: before the stage
    - `back`: near the door

    The server assumes "front".
    """

    aisle: bool | None = None
    """How to get there:

    - by the aisle
    - over the others

    Deprecated.
    """


Day: TypeAlias = _datetime.date

Days: TypeAlias = list[Day]
