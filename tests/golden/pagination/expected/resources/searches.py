"""The operations of Searches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.body_pages import in_body
from .._runtime.cursors import by_cursor
from .._runtime.offsets import by_offset
from .._runtime.options import RequestOptions
from .._runtime.page_numbers import by_page_number
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.searches import (
    SearchByCursorResponse,
    SearchByNumberResponse,
    SearchByOffsetResponse,
    SearchByTokenPage,
    SearchByTokenPageInput,
    SearchByTokenResponse,
    SearchHitsResponse,
    SearchPagination,
    SearchPaginationInput,
)
from ..models.shared import Item, StatusResponse

_by_last_pages = in_body(
    by_cursor("after_id", key="id", items="data", before="before_id")
)
_by_number_pages = in_body(
    by_page_number("pagination.page", "pagination.size", items="items")
)
_by_offset_pages = in_body(by_offset("offset", "limit", total="total", items="hits"))
_by_token_pages = in_body(
    by_cursor("page.token", next="page.next_token", items="tokens")
)
_hits_pages = in_body(by_offset("from", "size", total="hits.total", items="hits.hits"))
_pages = in_body(by_cursor("start_cursor", next="next_cursor", items="results"))


class Searches(Resource):
    """The operations of Searches."""

    with_raw_response: _RawSearches
    with_streaming_response: _RawSearches

    def by_cursor(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        start_cursor: str | None = None,
        page_size: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, SearchByCursorResponse]:
        """Call `POST /searches/cursors`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/cursors",
            json={
                "filter": filter,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
            body_optional=True,
            returns=Page[Item, SearchByCursorResponse],
            pages=_pages,
            options=request_options,
        )

    def hits(
        self,
        *,
        from_: int | None = None,
        size: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, SearchHitsResponse]:
        """Call `POST /searches/hits`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/hits",
            json={"from": from_, "size": size},
            body_optional=True,
            returns=Page[Item, SearchHitsResponse],
            pages=_hits_pages,
            options=request_options,
        )

    def by_last(
        self,
        *,
        after_id: int | None = None,
        before_id: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, StatusResponse]:
        """Call `POST /searches/last`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/last",
            json={"after_id": after_id, "before_id": before_id},
            body_optional=True,
            returns=Page[Item, StatusResponse],
            pages=_by_last_pages,
            options=request_options,
        )

    def by_number(
        self,
        *,
        query: str | None = None,
        pagination: SearchPagination | SearchPaginationInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, SearchByNumberResponse]:
        """Call `POST /searches/numbers`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/numbers",
            json={"query": query, "pagination": pagination},
            body_optional=True,
            returns=Page[Item, SearchByNumberResponse],
            pages=_by_number_pages,
            options=request_options,
        )

    def by_offset(
        self,
        *,
        query: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, SearchByOffsetResponse]:
        """Call `POST /searches/offsets`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/offsets",
            json={"query": query, "offset": offset, "limit": limit},
            body_optional=True,
            returns=Page[Item, SearchByOffsetResponse],
            pages=_by_offset_pages,
            options=request_options,
        )

    def by_token(
        self,
        *,
        subject: str | None = None,
        page: SearchByTokenPage | SearchByTokenPageInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Item, SearchByTokenResponse]:
        """Call `POST /searches/tokens`.

        Iterating the result walks all pages.
        """
        return self._call(
            "POST",
            "/searches/tokens",
            json={"subject": subject, "page": page},
            body_optional=True,
            returns=Page[Item, SearchByTokenResponse],
            pages=_by_token_pages,
            options=request_options,
        )


class AsyncSearches(AsyncResource):
    """The operations of Searches."""

    with_raw_response: _RawAsyncSearches
    with_streaming_response: _RawAsyncSearches

    def by_cursor(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        start_cursor: str | None = None,
        page_size: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, SearchByCursorResponse]:
        """Call `POST /searches/cursors`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/cursors",
            json={
                "filter": filter,
                "start_cursor": start_cursor,
                "page_size": page_size,
            },
            body_optional=True,
            returns=AsyncPage[Item, SearchByCursorResponse],
            pages=_pages,
            options=request_options,
        )

    def hits(
        self,
        *,
        from_: int | None = None,
        size: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, SearchHitsResponse]:
        """Call `POST /searches/hits`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/hits",
            json={"from": from_, "size": size},
            body_optional=True,
            returns=AsyncPage[Item, SearchHitsResponse],
            pages=_hits_pages,
            options=request_options,
        )

    def by_last(
        self,
        *,
        after_id: int | None = None,
        before_id: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, StatusResponse]:
        """Call `POST /searches/last`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/last",
            json={"after_id": after_id, "before_id": before_id},
            body_optional=True,
            returns=AsyncPage[Item, StatusResponse],
            pages=_by_last_pages,
            options=request_options,
        )

    def by_number(
        self,
        *,
        query: str | None = None,
        pagination: SearchPagination | SearchPaginationInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, SearchByNumberResponse]:
        """Call `POST /searches/numbers`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/numbers",
            json={"query": query, "pagination": pagination},
            body_optional=True,
            returns=AsyncPage[Item, SearchByNumberResponse],
            pages=_by_number_pages,
            options=request_options,
        )

    def by_offset(
        self,
        *,
        query: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, SearchByOffsetResponse]:
        """Call `POST /searches/offsets`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/offsets",
            json={"query": query, "offset": offset, "limit": limit},
            body_optional=True,
            returns=AsyncPage[Item, SearchByOffsetResponse],
            pages=_by_offset_pages,
            options=request_options,
        )

    def by_token(
        self,
        *,
        subject: str | None = None,
        page: SearchByTokenPage | SearchByTokenPageInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Item, SearchByTokenResponse]:
        """Call `POST /searches/tokens`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "POST",
            "/searches/tokens",
            json={"subject": subject, "page": page},
            body_optional=True,
            returns=AsyncPage[Item, SearchByTokenResponse],
            pages=_by_token_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSearches:
        by_cursor = _raw(Searches.by_cursor)
        hits = _raw(Searches.hits)
        by_last = _raw(Searches.by_last)
        by_number = _raw(Searches.by_number)
        by_offset = _raw(Searches.by_offset)
        by_token = _raw(Searches.by_token)

    class _RawAsyncSearches:
        by_cursor = _async_raw(AsyncSearches.by_cursor)
        hits = _async_raw(AsyncSearches.hits)
        by_last = _async_raw(AsyncSearches.by_last)
        by_number = _async_raw(AsyncSearches.by_number)
        by_offset = _async_raw(AsyncSearches.by_offset)
        by_token = _async_raw(AsyncSearches.by_token)
