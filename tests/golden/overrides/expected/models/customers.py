"""What the operations of customers take and return."""

from __future__ import annotations

import datetime as _datetime
import decimal as _decimal
from typing import TypeAlias

from pydantic import Field

from .._runtime.models import Model


class CustomerAnswer(Model):
    data: Customer


class CustomerListOrdersResponse(Model):
    """What `customers.list_orders` returns."""

    data: list[Order]


class CustomerListResponse(Model):
    """What `customers.list` returns."""

    result: CustomerResult


class CustomerResult(Model):
    rows: list[Customer]
    found: int


class Customer(Model):
    """What `customers.create` and `customers.fetch` return."""

    id: int
    email: str = Field(validation_alias="e-mail", serialization_alias="e-mail")
    born: DateInput
    balance: _decimal.Decimal
    """What is left."""


class Invalid(Model):
    data: str


class NewCustomer(Model, nullable=("born",)):
    """The body of `customers.create`."""

    email: str | None = Field(
        None, validation_alias="e-mail", serialization_alias="e-mail"
    )
    born: DateInput | None = None


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
