"""The operations of base url."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class BaseUrl(Resource):
    """The operations of base url."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /base-url`.

        `GET /base-url`
        """
        return self._call(
            "GET",
            "/base-url",
            returns=None,
            options=request_options,
        )


class AsyncBaseUrl(AsyncResource):
    """The operations of base url."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /base-url`.

        `GET /base-url`
        """
        return await self._call(
            "GET",
            "/base-url",
            returns=None,
            options=request_options,
        )
