"""The operations of Movies."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Movies(Resource):
    """The operations of Movies."""

    with_raw_response: _RawMovies
    with_streaming_response: _RawMovies

    def bulk_replace(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /movies/bulk`."""
        return self._call(
            "PUT",
            "/movies/bulk",
            returns=NoneType,
            options=request_options,
        )

    def bulk_delete(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /movies/bulk`."""
        return self._call(
            "DELETE",
            "/movies/bulk",
            returns=NoneType,
            options=request_options,
        )


class AsyncMovies(AsyncResource):
    """The operations of Movies."""

    with_raw_response: _RawAsyncMovies
    with_streaming_response: _RawAsyncMovies

    async def bulk_replace(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /movies/bulk`."""
        return await self._call(
            "PUT",
            "/movies/bulk",
            returns=NoneType,
            options=request_options,
        )

    async def bulk_delete(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /movies/bulk`."""
        return await self._call(
            "DELETE",
            "/movies/bulk",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMovies:
        bulk_replace = _raw(Movies.bulk_replace)
        bulk_delete = _raw(Movies.bulk_delete)

    class _RawAsyncMovies:
        bulk_replace = _async_raw(AsyncMovies.bulk_replace)
        bulk_delete = _async_raw(AsyncMovies.bulk_delete)
