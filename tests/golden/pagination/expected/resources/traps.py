"""The operations of Traps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.idempotency import keyed
from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Item, ItemInput
from ..models.traps import (
    Envelope,
    EnvelopePagination,
    EnvelopePaginationInput,
    Member,
    TrapImportItemsResponse,
    TrapListContentsResponse,
    TrapSendItemsResponse,
)


class Traps(Resource):
    """The operations of Traps."""

    with_raw_response: _RawTraps
    with_streaming_response: _RawTraps

    def list_changes(
        self,
        *,
        since: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/changes`.

        Args:
            since: Changes after this timestamp, not the id of one.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/traps/changes",
            query={"since": since},
            returns=list[Item],
            options=request_options,
        )

    def list_contents(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> TrapListContentsResponse:
        """Call `GET /traps/contents`."""
        return self._call(
            "GET",
            "/traps/contents",
            returns=TrapListContentsResponse,
            options=request_options,
        )

    def import_items(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TrapImportItemsResponse:
        """Call `POST /traps/imports`."""
        return self._call(
            "POST",
            "/traps/imports",
            json={"offset": offset, "limit": limit},
            body_optional=True,
            returns=TrapImportItemsResponse,
            options=request_options,
        )

    def list_inclusive(
        self,
        *,
        max_id: int | None = None,
        since_id: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/inclusive`.

        Args:
            max_id: Items with an ID less than or equal to this.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/traps/inclusive",
            query={"max_id": max_id, "since_id": since_id},
            returns=list[Item],
            options=request_options,
        )

    def send_items(
        self,
        *,
        idempotency_key: str | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> TrapSendItemsResponse:
        """Call `POST /traps/keyed`.

        Args:
            idempotency_key: One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/traps/keyed",
            headers={"Idempotency-Key": keyed(idempotency_key)},
            json={"cursor": cursor},
            body_optional=True,
            returns=TrapSendItemsResponse,
            options=request_options,
        )

    def list_members(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Member]:
        """Call `GET /traps/members`."""
        return self._call(
            "GET",
            "/traps/members",
            query={"after": after, "before": before, "limit": limit},
            returns=list[Member],
            options=request_options,
        )

    def list_journals(
        self,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/numbers`.

        Args:
            offset: Journals with a number greater than the offset.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/traps/numbers",
            query={"offset": offset},
            returns=list[Item],
            options=request_options,
        )

    def list_opaque(
        self,
        *,
        after: float | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/opaque`.

        Args:
            after: Which id to start after. An internal number that doesn't correspond
                to any ids.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/traps/opaque",
            query={"after": after},
            returns=list[Item],
            options=request_options,
        )

    def update_items(
        self,
        *,
        items: Sequence[Item | ItemInput] | None = None,
        pagination: EnvelopePagination | EnvelopePaginationInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Envelope:
        """Call `POST /traps/updates`."""
        return self._call(
            "POST",
            "/traps/updates",
            json={"items": many(items), "pagination": pagination},
            body_optional=True,
            returns=Envelope,
            options=request_options,
        )


class AsyncTraps(AsyncResource):
    """The operations of Traps."""

    with_raw_response: _RawAsyncTraps
    with_streaming_response: _RawAsyncTraps

    async def list_changes(
        self,
        *,
        since: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/changes`.

        Args:
            since: Changes after this timestamp, not the id of one.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/traps/changes",
            query={"since": since},
            returns=list[Item],
            options=request_options,
        )

    async def list_contents(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> TrapListContentsResponse:
        """Call `GET /traps/contents`."""
        return await self._call(
            "GET",
            "/traps/contents",
            returns=TrapListContentsResponse,
            options=request_options,
        )

    async def import_items(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> TrapImportItemsResponse:
        """Call `POST /traps/imports`."""
        return await self._call(
            "POST",
            "/traps/imports",
            json={"offset": offset, "limit": limit},
            body_optional=True,
            returns=TrapImportItemsResponse,
            options=request_options,
        )

    async def list_inclusive(
        self,
        *,
        max_id: int | None = None,
        since_id: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/inclusive`.

        Args:
            max_id: Items with an ID less than or equal to this.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/traps/inclusive",
            query={"max_id": max_id, "since_id": since_id},
            returns=list[Item],
            options=request_options,
        )

    async def send_items(
        self,
        *,
        idempotency_key: str | None = None,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> TrapSendItemsResponse:
        """Call `POST /traps/keyed`.

        Args:
            idempotency_key: One is made for each call where none is given.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/traps/keyed",
            headers={"Idempotency-Key": keyed(idempotency_key)},
            json={"cursor": cursor},
            body_optional=True,
            returns=TrapSendItemsResponse,
            options=request_options,
        )

    async def list_members(
        self,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Member]:
        """Call `GET /traps/members`."""
        return await self._call(
            "GET",
            "/traps/members",
            query={"after": after, "before": before, "limit": limit},
            returns=list[Member],
            options=request_options,
        )

    async def list_journals(
        self,
        *,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/numbers`.

        Args:
            offset: Journals with a number greater than the offset.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/traps/numbers",
            query={"offset": offset},
            returns=list[Item],
            options=request_options,
        )

    async def list_opaque(
        self,
        *,
        after: float | None = None,
        request_options: RequestOptions | None = None,
    ) -> list[Item]:
        """Call `GET /traps/opaque`.

        Args:
            after: Which id to start after. An internal number that doesn't correspond
                to any ids.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/traps/opaque",
            query={"after": after},
            returns=list[Item],
            options=request_options,
        )

    async def update_items(
        self,
        *,
        items: Sequence[Item | ItemInput] | None = None,
        pagination: EnvelopePagination | EnvelopePaginationInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Envelope:
        """Call `POST /traps/updates`."""
        return await self._call(
            "POST",
            "/traps/updates",
            json={"items": many(items), "pagination": pagination},
            body_optional=True,
            returns=Envelope,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTraps:
        list_changes = _raw(Traps.list_changes)
        list_contents = _raw(Traps.list_contents)
        import_items = _raw(Traps.import_items)
        list_inclusive = _raw(Traps.list_inclusive)
        send_items = _raw(Traps.send_items)
        list_members = _raw(Traps.list_members)
        list_journals = _raw(Traps.list_journals)
        list_opaque = _raw(Traps.list_opaque)
        update_items = _raw(Traps.update_items)

    class _RawAsyncTraps:
        list_changes = _async_raw(AsyncTraps.list_changes)
        list_contents = _async_raw(AsyncTraps.list_contents)
        import_items = _async_raw(AsyncTraps.import_items)
        list_inclusive = _async_raw(AsyncTraps.list_inclusive)
        send_items = _async_raw(AsyncTraps.send_items)
        list_members = _async_raw(AsyncTraps.list_members)
        list_journals = _async_raw(AsyncTraps.list_journals)
        list_opaque = _async_raw(AsyncTraps.list_opaque)
        update_items = _async_raw(AsyncTraps.update_items)
