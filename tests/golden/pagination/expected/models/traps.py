"""What the operations of traps take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model
from .shared import Item


class Envelope(Model):
    """What `traps.update_items` returns."""

    items: list[Item] | None = None
    pagination: EnvelopePagination | None = None


class EnvelopePagination(Model):
    page: int | None = None
    total_pages: int | None = None


class EnvelopePaginationInput(TypedDict, total=False):
    """`EnvelopePagination` as a dict, with its keys as on the wire."""

    page: int
    total_pages: int


class Member(Model):
    id: str


class TrapImportItemsRequest(Model):
    """The body of `traps.import_items`."""

    offset: int | None = None
    limit: int | None = None


class TrapImportItemsResponse(Model):
    """What `traps.import_items` returns."""

    imported: int | None = None
    data: list[Item] | None = None


class TrapListContentsResponse(Model):
    """What `traps.list_contents` returns."""

    data: list[Item] | None = None

    next_page: str | None = None
    """The token for the next page."""


class TrapSendItemsRequest(Model):
    """The body of `traps.send_items`."""

    cursor: str | None = None


class TrapSendItemsResponse(Model):
    """What `traps.send_items` returns."""

    data: list[Item] | None = None
    next_cursor: str | None = None
