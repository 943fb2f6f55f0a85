"""The operations of class."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Class(Resource):
    """The operations of class."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /class`.

        `GET /class`
        """
        return self._call(
            "GET",
            "/class",
            returns=None,
            options=request_options,
        )


class AsyncClass(AsyncResource):
    """The operations of class."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /class`.

        `GET /class`
        """
        return await self._call(
            "GET",
            "/class",
            returns=None,
            options=request_options,
        )
