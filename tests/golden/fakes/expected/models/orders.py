"""What the operations of orders take and return."""

from __future__ import annotations

import datetime as _datetime
from collections.abc import Sequence
from typing import Literal, NotRequired, TypeAlias, TypedDict

from .._runtime.models import Model

Color: TypeAlias = Literal["red", "green"]

Size: TypeAlias = Literal["small", "large"]


class Address(Model, nullable=("code",)):
    city: str
    """At least 2 characters."""

    code: str | None = None
    r"""Matches `^\d{5}$`."""

    distance: float | None = None
    """1e-07 to 3.402823669209385e+38."""


class AddressInput(TypedDict):
    """`Address` as a dict, with its keys as on the wire."""

    city: str
    code: NotRequired[str | None]
    distance: NotRequired[float]


class Order(Model):
    """What `orders.create` and `orders.get` return."""

    size: Size | str

    id: int | None = None
    """1 or more."""

    slug: Slug | None = None
    color: Color | str | None = None
    address: Address | None = None
    placed_at: _datetime.datetime | None = None

    tags: list[str] | None = None
    """At most 3 items."""

    weight: float | None = None
    """More than 0."""


class OrderInput(TypedDict):
    """`Order` as a dict, with its keys as on the wire."""

    size: Size
    slug: NotRequired[Slug]
    color: NotRequired[Color | str]
    address: NotRequired[Address | AddressInput]
    placed_at: NotRequired[_datetime.datetime | str]
    tags: NotRequired[Sequence[str]]
    weight: NotRequired[float]


class OrderCreateRequest(Model):
    """The body of `orders.create`."""

    slug: Slug
    size: Size | str | None = None
    color: Color | str | None = None
    address: Address | None = None
    lines: list[Order] | None = None

    weight: float | None = None
    """More than 0."""

    tags: list[str] | None = None
    """At most 3 items."""

    placed_at: _datetime.datetime | None = None


class OrderListResponse(Model):
    """What `orders.list` returns."""

    items: list[Order]
    total: int


class OrderReplaceLabelRequest(Model):
    """The body of `orders.replace_label`."""

    picture: bytes | None = None


class Problem(Model):
    code: int


Slug: TypeAlias = str
"""At most 20 characters. Matches `^[a-z-]+$`."""
