"""The operations of 帳簿."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class 帳簿(Resource):
    """The operations of 帳簿."""

    def list_books(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /帳簿`.

        `GET /帳簿`
        """
        return self._call(
            "GET",
            "/帳簿",
            returns=None,
            options=request_options,
        )


class Async帳簿(AsyncResource):
    """The operations of 帳簿."""

    async def list_books(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /帳簿`.

        `GET /帳簿`
        """
        return await self._call(
            "GET",
            "/帳簿",
            returns=None,
            options=request_options,
        )
