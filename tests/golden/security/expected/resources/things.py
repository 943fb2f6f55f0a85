"""The operations of Things."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """The operations of Things."""

    def list(
        self,
        *,
        x_other: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /things`.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            headers={"X-Other": x_other},
            returns=None,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things`.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            security=(("oauth",), ("basicAuth",), ("timeout",)),
            returns=None,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    async def list(
        self,
        *,
        x_other: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /things`.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            headers={"X-Other": x_other},
            returns=None,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things`.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            security=(("oauth",), ("basicAuth",), ("timeout",)),
            returns=None,
            options=request_options,
        )
