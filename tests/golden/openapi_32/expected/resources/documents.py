"""The operations of Documents."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import as_cookie
from ..models.documents import Document


class Documents(Resource):
    """The operations of Documents."""

    with_raw_response: _RawDocuments
    with_streaming_response: _RawDocuments

    def list(
        self,
        *,
        folder: str | None = None,
        tags: Sequence[str] | None = None,
        session: str | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Document]:
        """Call `GET /documents`.

        Args:
            folder: Where to look.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/documents",
            query={"folder": folder, "tags": many(tags)},
            cookies={
                "session": as_cookie(session),
                "seen": as_cookie(many(seen), explode=False),
            },
            returns=list[Document],
            options=request_options,
        )

    def search(
        self,
        *,
        text: str,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Document]:
        """Call `QUERY /documents`."""
        return self._call(
            "QUERY",
            "/documents",
            json={"text": text, "limit": limit},
            returns=list[Document],
            options=request_options,
        )

    def copy(
        self,
        id: str,
        *,
        destination: str,
        request_options: RequestOptions | None = None,
    ) -> Document:
        """Call `COPY /documents/{id}`."""
        return self._call(
            "COPY",
            "/documents/{id}",
            path_params={"id": id},
            headers={"Destination": destination},
            returns=Document,
            options=request_options,
        )


class AsyncDocuments(AsyncResource):
    """The operations of Documents."""

    with_raw_response: _RawAsyncDocuments
    with_streaming_response: _RawAsyncDocuments

    async def list(
        self,
        *,
        folder: str | None = None,
        tags: Sequence[str] | None = None,
        session: str | None = None,
        seen: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Document]:
        """Call `GET /documents`.

        Args:
            folder: Where to look.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/documents",
            query={"folder": folder, "tags": many(tags)},
            cookies={
                "session": as_cookie(session),
                "seen": as_cookie(many(seen), explode=False),
            },
            returns=list[Document],
            options=request_options,
        )

    async def search(
        self,
        *,
        text: str,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Document]:
        """Call `QUERY /documents`."""
        return await self._call(
            "QUERY",
            "/documents",
            json={"text": text, "limit": limit},
            returns=list[Document],
            options=request_options,
        )

    async def copy(
        self,
        id: str,
        *,
        destination: str,
        request_options: RequestOptions | None = None,
    ) -> Document:
        """Call `COPY /documents/{id}`."""
        return await self._call(
            "COPY",
            "/documents/{id}",
            path_params={"id": id},
            headers={"Destination": destination},
            returns=Document,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawDocuments:
        list = _raw(Documents.list)
        search = _raw(Documents.search)
        copy = _raw(Documents.copy)

    class _RawAsyncDocuments:
        list = _async_raw(AsyncDocuments.list)
        search = _async_raw(AsyncDocuments.search)
        copy = _async_raw(AsyncDocuments.copy)
