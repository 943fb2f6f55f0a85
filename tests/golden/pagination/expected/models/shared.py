"""What the operations of several resources take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class Item(Model):
    id: int


class ItemInput(TypedDict):
    """`Item` as a dict, with its keys as on the wire."""

    id: int


class StatusResponse(Model):
    """What `either.list_both_ways`, `keysets.list` and `searches.by_last` return."""

    has_more: bool | None = None
    data: list[Item] | None = None
