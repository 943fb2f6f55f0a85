"""What the operations of searches take and return."""

from __future__ import annotations

from typing import Any, TypedDict

from pydantic import Field

from .._runtime.models import Model
from .shared import Item


class SearchByCursorRequest(Model):
    """The body of `searches.by_cursor`."""

    filter: dict[str, Any] | None = None
    start_cursor: str | None = None
    page_size: int | None = None


class SearchByCursorResponse(Model):
    """What `searches.by_cursor` returns."""

    results: list[Item] | None = None
    next_cursor: str | None = None
    has_more: bool | None = None


class SearchByLastRequest(Model):
    """The body of `searches.by_last`."""

    after_id: int | None = None
    before_id: int | None = None


class SearchByNumberPage(Model):
    number: int | None = None
    page: int | None = None
    total_pages: int | None = None


class SearchByNumberRequest(Model):
    """The body of `searches.by_number`."""

    query: str | None = None
    pagination: SearchPagination | None = None


class SearchByNumberResponse(Model):
    """What `searches.by_number` returns."""

    items: list[Item] | None = None
    page: SearchByNumberPage | None = None


class SearchByOffsetRequest(Model):
    """The body of `searches.by_offset`."""

    query: str | None = None
    offset: int | None = None
    limit: int | None = None


class SearchByOffsetResponse(Model):
    """What `searches.by_offset` returns."""

    hits: list[Item] | None = None
    total: int | None = None


class SearchByTokenPage(Model):
    token: str | None = None
    limit: int | None = None


class SearchByTokenPageInput(TypedDict, total=False):
    """`SearchByTokenPage` as a dict, with its keys as on the wire."""

    token: str
    limit: int


class SearchByTokenRequest(Model):
    """The body of `searches.by_token`."""

    subject: str | None = None
    page: SearchByTokenPage | None = None


class SearchByTokenResponse(Model):
    """What `searches.by_token` returns."""

    tokens: list[Item] | None = None
    subjects: list[Item] | None = None
    page: SearchPage | None = None


class SearchHits(Model):
    total: int | None = None
    hits: list[Item] | None = None


class SearchHitsRequest(Model):
    """The body of `searches.hits`."""

    from_: int | None = Field(
        default=None, validation_alias="from", serialization_alias="from"
    )
    size: int | None = None


class SearchHitsResponse(Model):
    """What `searches.hits` returns."""

    took: int | None = None
    hits: SearchHits | None = None


class SearchPage(Model):
    next_token: str | None = None
    total: int | None = None


class SearchPagination(Model):
    page: int | None = None
    size: int | None = None


class SearchPaginationInput(TypedDict, total=False):
    """`SearchPagination` as a dict, with its keys as on the wire."""

    page: int
    size: int
