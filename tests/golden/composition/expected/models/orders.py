"""What the operations of orders take and return."""

from __future__ import annotations

import datetime as _datetime
from typing import Literal, TypeAlias, TypedDict

from .._runtime.models import Model
from .shared import Id, Parcel, Person

NewOrderState: TypeAlias = Literal["draft", "placed", "sent"]

OrderState: TypeAlias = Literal["placed", "sent"]
"""Never a draft."""


class NewOrder(Model, nullable=("note",)):
    """The body of `orders.create`."""

    state: NewOrderState | str

    note: str | None = None
    """What the customer says."""

    price: float | None = None
    code: int | None = None
    places: list[str] | None = None
    by: Person | None = None
    parts: list[NewOrderPart] | None = None


class NewOrderPart(Model):
    sku: str | None = None


class NewOrderPartInput(TypedDict, total=False):
    """`NewOrderPart` as a dict, with its keys as on the wire."""

    sku: str


class Order(Model):
    """An order, as it is kept."""

    state: OrderState | str
    """Never a draft."""

    price: float
    """0 or more."""

    parcel: Parcel
    created_at: _datetime.datetime
    id: Id

    note: str | None = None
    """What the customer says."""

    code: int | None = None

    places: list[str] | None = None
    """1 or more."""

    by: Person | None = None
    bill: OrderBill | None = None
    owner: Person | None = None
    parts: list[NewOrderPart] | None = None


class OrderBill(Model):
    created_at: _datetime.datetime
    total: float
    paid: bool | None = None
