"""The operations of harbours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Harbours(Resource):
    """The operations of harbours."""

    with_raw_response: _RawHarbours
    with_streaming_response: _RawHarbours

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a harbour.

        `GET /harbours/{id}`

        Args:
            id: The number of the harbour.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/harbours/{id}",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )


class AsyncHarbours(AsyncResource):
    """The operations of harbours."""

    with_raw_response: _RawAsyncHarbours
    with_streaming_response: _RawAsyncHarbours

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Get a harbour.

        `GET /harbours/{id}`

        Args:
            id: The number of the harbour.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/harbours/{id}",
            path_params={"id": id},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawHarbours:
        get = _raw(Harbours.get)

    class _RawAsyncHarbours:
        get = _async_raw(AsyncHarbours.get)
