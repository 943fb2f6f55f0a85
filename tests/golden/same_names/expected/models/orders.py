"""What the operations of orders take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

LogType: TypeAlias = Literal["long", "short"]

OrderType: TypeAlias = Literal["new", "paid"]

StatusValue: TypeAlias = Literal["on", "off"]


class Error(Model):
    error: ErrorDetails | None = None
    status: Status | None = None


class ErrorDetails(Model):
    code: str | None = None
    target: str | None = None


class Order(Model):
    line: OrderItem | None = None
    count: int | None = None


class OrderItem(Model):
    sku: str | None = None


class Problem(Model):
    error: Error | None = None
    id: str | None = None


class Status(Model):
    status: StatusValue | str | None = None


OrderItems: TypeAlias = list[Order]
