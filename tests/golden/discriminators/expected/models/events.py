"""What the operations of events take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import Annotated, Literal, NotRequired, TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import Model
from .._runtime.unions import Tagged


class EventListResponse(Model):
    """What `events.list` returns."""

    events: list[Event]
    last: Event | None = None

    source: (
        Annotated[
            WebSource | MailSource,
            Tagged("from", {"web": "WebSource", "mail": "MailSource"}),
        ]
        | None
    ) = None
    """Where it is from."""


class Login(Model):
    type: Literal["login", "logon"]
    at: _datetime.datetime
    user: str | None = None


class LoginInput(TypedDict):
    """`Login` as a dict, with its keys as on the wire."""

    type: Literal["login", "logon"]
    at: _datetime.datetime | str
    user: NotRequired[str]


class MailSource(Model):
    from_: Literal["mail"] = Field(validation_alias="from", serialization_alias="from")
    address: str | None = None


class Paid(Model):
    type: Literal["paid"]
    at: _datetime.datetime
    sum: float


class PaidInput(TypedDict):
    """`Paid` as a dict, with its keys as on the wire."""

    type: Literal["paid"]
    at: _datetime.datetime | str
    sum: float


class Refunded(Model):
    type: Literal["refunded"]
    at: _datetime.datetime
    reason: str
    paid: Paid | None = None


class RefundedInput(TypedDict):
    """`Refunded` as a dict, with its keys as on the wire."""

    type: Literal["refunded"]
    at: _datetime.datetime | str
    reason: str
    paid: NotRequired[Paid | PaidInput]


class WebSource(Model):
    from_: Literal["web"] = Field(validation_alias="from", serialization_alias="from")
    url: str | None = None


Event: TypeAlias = Annotated[
    Paid | Refunded | Login,
    Tagged(
        "type",
        {"paid": "Paid", "refunded": "Refunded", "login": "Login", "logon": "Login"},
    ),
]
"""What happened; a union of unions."""

EventInput: TypeAlias = Paid | PaidInput | Refunded | RefundedInput | Login | LoginInput
