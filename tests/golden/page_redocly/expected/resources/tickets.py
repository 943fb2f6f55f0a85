"""The operations of Tickets."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tickets(Resource):
    """The operations of Tickets."""

    with_raw_response: _RawTickets
    with_streaming_response: _RawTickets

    def buy(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tickets`."""
        return self._call(
            "POST",
            "/tickets",
            returns=NoneType,
            options=request_options,
        )


class AsyncTickets(AsyncResource):
    """The operations of Tickets."""

    with_raw_response: _RawAsyncTickets
    with_streaming_response: _RawAsyncTickets

    async def buy(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tickets`."""
        return await self._call(
            "POST",
            "/tickets",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTickets:
        buy = _raw(Tickets.buy)

    class _RawAsyncTickets:
        buy = _async_raw(AsyncTickets.buy)
