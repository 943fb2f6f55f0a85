"""What the operations of customers take and return."""

from __future__ import annotations

import datetime as _datetime
import decimal as _decimal
from typing import TypeAlias, TypedDict

from pydantic import Field

from .._runtime.models import Model


class Customer(Model):
    """What `customers.create` and `customers.fetch` return."""

    id: int
    email: str = Field(validation_alias="e-mail", serialization_alias="e-mail")
    born: DateInput

    balance: _decimal.Decimal
    """What is left."""


class CustomerAnswer(Model):
    data: Customer


class CustomerFindRequest(Model):
    """The body of `customers.find`."""

    words: str | None = None
    window: CustomerWindow | None = None


class CustomerFindResponse(Model):
    """What `customers.find` returns."""

    rows: list[Customer]


class CustomerListNotesResponse(Model):
    """What `customers.list_notes` returns."""

    data: list[Note]


class CustomerListOrdersResponse(Model):
    """What `customers.list_orders` returns."""

    data: list[Order]


class CustomerListResponse(Model):
    """What `customers.list` returns."""

    result: CustomerResult


class CustomerResult(Model):
    rows: list[Customer]
    found: int


class CustomerScanResponse(Model):
    """What `customers.scan` returns."""

    data: list[Customer]
    more: str


class CustomerWindow(Model):
    begin: int | None = None
    width: int | None = None


class CustomerWindowInput(TypedDict, total=False):
    """`CustomerWindow` as a dict, with its keys as on the wire."""

    begin: int
    width: int


class Invalid(Model):
    data: str


class NewCustomer(Model, nullable=("born",)):
    """The body of `customers.create`."""

    email: str | None = Field(
        default=None, validation_alias="e-mail", serialization_alias="e-mail"
    )
    born: DateInput | None = None


class Note(Model):
    number: int
    text: str


class Order(Model):
    sum: str
    at: str


class Status(Model):
    data: StatusData


class StatusData(Model):
    """What `customers.delete` returns."""

    done: bool


DateInput: TypeAlias = _datetime.datetime | None
"""An instant."""
