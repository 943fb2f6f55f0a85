"""What the operations of orders take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Order(Model):
    id: int | None = None
    customer: OrderCustomer | None = None
    store: OrderStore | None = None
    settings: OrderSettings | None = None


class OrderCustomer(Model):
    id: int | None = None
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    vip: bool | None = None


class OrderGetResponse(Model):
    """What `orders.get` returns."""

    data: Order | None = None


class OrderListResponse(Model):
    """What `orders.list` returns."""

    data: list[Order] | None = None


class OrderSettings(Model):
    gift: bool | None = None
    wrap: bool | None = None
    card: bool | None = None


class OrderStore(Model):
    id: int | None = None
    name: str | None = None
    slug: str | None = None
    city: str | None = None
    zip: str | None = None
    code: str | None = None
    country: str | None = None
    phone: str | None = None
    email: str | None = None
    store_code: str | None = None
