"""The operations of Tickets."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Tickets(Resource):
    """The operations of Tickets."""

    def buy(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tickets`.

        `POST /tickets`
        """
        return self._call(
            "POST",
            "/tickets",
            returns=None,
            options=request_options,
        )


class AsyncTickets(AsyncResource):
    """The operations of Tickets."""

    async def buy(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /tickets`.

        `POST /tickets`
        """
        return await self._call(
            "POST",
            "/tickets",
            returns=None,
            options=request_options,
        )
