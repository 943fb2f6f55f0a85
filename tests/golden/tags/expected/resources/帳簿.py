"""The operations of 帳簿."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class 帳簿(Resource):
    """The operations of 帳簿."""

    with_raw_response: _Raw帳簿
    with_streaming_response: _Raw帳簿

    def list_books(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /帳簿`."""
        return self._call(
            "GET",
            "/帳簿",
            returns=NoneType,
            options=request_options,
        )


class Async帳簿(AsyncResource):
    """The operations of 帳簿."""

    with_raw_response: _RawAsync帳簿
    with_streaming_response: _RawAsync帳簿

    async def list_books(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /帳簿`."""
        return await self._call(
            "GET",
            "/帳簿",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _Raw帳簿:
        list_books = _raw(帳簿.list_books)

    class _RawAsync帳簿:
        list_books = _async_raw(Async帳簿.list_books)
