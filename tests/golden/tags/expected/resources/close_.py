"""The operations of close."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Close(Resource):
    """The operations of close."""

    def day(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /close`.

        `POST /close`
        """
        return self._call(
            "POST",
            "/close",
            returns=None,
            options=request_options,
        )


class AsyncClose(AsyncResource):
    """The operations of close."""

    async def day(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /close`.

        `POST /close`
        """
        return await self._call(
            "POST",
            "/close",
            returns=None,
            options=request_options,
        )
