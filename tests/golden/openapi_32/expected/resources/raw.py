"""The operations of Raw."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Raw(Resource):
    """The operations of Raw."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /raw`.

        `GET /raw`
        """
        return self._call(
            "GET",
            "/raw",
            returns=None,
            options=request_options,
        )


class AsyncRaw(AsyncResource):
    """The operations of Raw."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /raw`.

        `GET /raw`
        """
        return await self._call(
            "GET",
            "/raw",
            returns=None,
            options=request_options,
        )
