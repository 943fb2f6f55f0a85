"""What the operations of rows take and return."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .._runtime.models import Model


class Labelled(Model):
    """The body of `rows.add`."""

    labels: list[str] | None = None
    content_type: str | None = None


class Row(Model):
    name: str
    amount: float | None = None


class RowInput(TypedDict):
    """`Row` as a dict, with its keys as on the wire."""

    name: str
    amount: NotRequired[float]
