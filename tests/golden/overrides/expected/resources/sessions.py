"""The operations of sessions."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Sessions(Resource):
    """The operations of sessions."""

    def open(
        self,
        *,
        user: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /login`.

        `POST /login`
        """
        return self._call(
            "POST",
            "/login",
            json={"user": user},
            returns=None,
            options=request_options,
        )


class AsyncSessions(AsyncResource):
    """The operations of sessions."""

    async def open(
        self,
        *,
        user: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /login`.

        `POST /login`
        """
        return await self._call(
            "POST",
            "/login",
            json={"user": user},
            returns=None,
            options=request_options,
        )
