"""The operations of winds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Winds(Resource):
    """The operations of winds."""

    with_raw_response: _RawWinds
    with_streaming_response: _RawWinds

    def get(
        self,
        day: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Ask for the wind.

        `GET /winds/{day}`

        Args:
            day: Which day.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/winds/{day}",
            path_params={"day": day},
            returns=object,
            options=request_options,
        )

    def change(
        self,
        day: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Change the wind.

        `PUT /winds/{day}`
        """
        return self._call(
            "PUT",
            "/winds/{day}",
            path_params={"day": day},
            returns=object,
            options=request_options,
        )


class AsyncWinds(AsyncResource):
    """The operations of winds."""

    with_raw_response: _RawAsyncWinds
    with_streaming_response: _RawAsyncWinds

    async def get(
        self,
        day: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Ask for the wind.

        `GET /winds/{day}`

        Args:
            day: Which day.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/winds/{day}",
            path_params={"day": day},
            returns=object,
            options=request_options,
        )

    async def change(
        self,
        day: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Change the wind.

        `PUT /winds/{day}`
        """
        return await self._call(
            "PUT",
            "/winds/{day}",
            path_params={"day": day},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawWinds:
        get = _raw(Winds.get)
        change = _raw(Winds.change)

    class _RawAsyncWinds:
        get = _async_raw(AsyncWinds.get)
        change = _async_raw(AsyncWinds.change)
