"""The operations of Boards."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Boards(Resource):
    """The operations of Boards."""

    with_raw_response: _RawBoards
    with_streaming_response: _RawBoards

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Both go, where the caller has both.

        `GET /boards`
        """
        return self._call(
            "GET",
            "/boards",
            security=(("key", "token"), ("key",), ("token",)),
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        authorization: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Either of them will do.

        `POST /boards`

        Args:
            authorization: No scheme sends it.
            request_options: What differs for this one call.
        """
        return self._call(
            "POST",
            "/boards",
            headers={"Authorization": authorization},
            returns=NoneType,
            options=request_options,
        )


class AsyncBoards(AsyncResource):
    """The operations of Boards."""

    with_raw_response: _RawAsyncBoards
    with_streaming_response: _RawAsyncBoards

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Both go, where the caller has both.

        `GET /boards`
        """
        return await self._call(
            "GET",
            "/boards",
            security=(("key", "token"), ("key",), ("token",)),
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        authorization: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Either of them will do.

        `POST /boards`

        Args:
            authorization: No scheme sends it.
            request_options: What differs for this one call.
        """
        return await self._call(
            "POST",
            "/boards",
            headers={"Authorization": authorization},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBoards:
        list = _raw(Boards.list)
        create = _raw(Boards.create)

    class _RawAsyncBoards:
        list = _async_raw(AsyncBoards.list)
        create = _async_raw(AsyncBoards.create)
