"""The operations of Statuses."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.statuses import Status

_pages = by_cursor("max_id", key="id", items="", before="min_id")


class Statuses(Resource):
    """The operations of Statuses."""

    with_raw_response: _RawStatuses
    with_streaming_response: _RawStatuses

    def list(
        self,
        *,
        max_id: str | None = None,
        min_id: str | None = None,
        since_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Status, _builtins.list[Status]]:
        """Call `GET /statuses`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/statuses",
            query={"max_id": max_id, "min_id": min_id, "since_id": since_id},
            returns=Page[Status, list[Status]],
            pages=_pages,
            options=request_options,
        )


class AsyncStatuses(AsyncResource):
    """The operations of Statuses."""

    with_raw_response: _RawAsyncStatuses
    with_streaming_response: _RawAsyncStatuses

    def list(
        self,
        *,
        max_id: str | None = None,
        min_id: str | None = None,
        since_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[Status, _builtins.list[Status]]:
        """Call `GET /statuses`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/statuses",
            query={"max_id": max_id, "min_id": min_id, "since_id": since_id},
            returns=AsyncPage[Status, list[Status]],
            pages=_pages,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawStatuses:
        list = _raw(Statuses.list)

    class _RawAsyncStatuses:
        list = _async_raw(AsyncStatuses.list)
