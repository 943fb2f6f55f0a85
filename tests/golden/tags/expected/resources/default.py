"""The operations of default."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Default(Resource):
    """The operations of default."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /🎈`.

        `GET /🎈`
        """
        return self._call(
            "GET",
            "/🎈",
            returns=None,
            options=request_options,
        )


class AsyncDefault(AsyncResource):
    """The operations of default."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /🎈`.

        `GET /🎈`
        """
        return await self._call(
            "GET",
            "/🎈",
            returns=None,
            options=request_options,
        )
