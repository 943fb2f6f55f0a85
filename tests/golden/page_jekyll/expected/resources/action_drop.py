"""The operations of ?Action=Drop."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ActionDrop(Resource):
    """The operations of ?Action=Drop."""

    def drop(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Drop.

        `GET /?Action=Drop`
        """
        return self._call(
            "GET",
            "/?Action=Drop",
            returns=None,
            options=request_options,
        )


class AsyncActionDrop(AsyncResource):
    """The operations of ?Action=Drop."""

    async def drop(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Drop.

        `GET /?Action=Drop`
        """
        return await self._call(
            "GET",
            "/?Action=Drop",
            returns=None,
            options=request_options,
        )
