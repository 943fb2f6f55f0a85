"""What the operations of accounts take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import NotRequired, TypedDict

from .._runtime.models import Model


class Account(Model):
    """What `accounts.create` returns."""

    id: int
    created_at: _datetime.datetime
    owner: Person
    members: list[Person] | None = None


class Person(Model, nullable=("nick",)):
    name: str
    id: int | None = None
    born: _datetime.date | None = None
    nick: str | None = None


class PersonInput(TypedDict):
    """`Person` as a dict, with its keys as on the wire."""

    name: str
    born: NotRequired[_datetime.date | str]
    nick: NotRequired[str | None]
