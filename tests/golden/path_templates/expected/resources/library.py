"""The operations of Library."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import reserved


class Library(Resource):
    """The operations of Library."""

    with_raw_response: _RawLibrary
    with_streaming_response: _RawLibrary

    def archive_book(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/{+name}:archive`."""
        return self._call(
            "POST",
            "/v1/{name}:archive",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )

    def get_book(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/{name=shelves/*/books/*}`."""
        return self._call(
            "GET",
            "/v1/{name}",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )

    def get_shelf(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/{name=shelves/*}`.

        Args:
            name: As `shelves/7`.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/v1/{name}",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )


class AsyncLibrary(AsyncResource):
    """The operations of Library."""

    with_raw_response: _RawAsyncLibrary
    with_streaming_response: _RawAsyncLibrary

    async def archive_book(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/{+name}:archive`."""
        return await self._call(
            "POST",
            "/v1/{name}:archive",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )

    async def get_book(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/{name=shelves/*/books/*}`."""
        return await self._call(
            "GET",
            "/v1/{name}",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )

    async def get_shelf(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /v1/{name=shelves/*}`.

        Args:
            name: As `shelves/7`.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/v1/{name}",
            path_params={"name": reserved(name)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLibrary:
        archive_book = _raw(Library.archive_book)
        get_book = _raw(Library.get_book)
        get_shelf = _raw(Library.get_shelf)

    class _RawAsyncLibrary:
        archive_book = _async_raw(AsyncLibrary.archive_book)
        get_book = _async_raw(AsyncLibrary.get_book)
        get_shelf = _async_raw(AsyncLibrary.get_shelf)
