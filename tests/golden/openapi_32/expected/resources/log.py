"""The operations of Log."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Log(Resource):
    """The operations of Log."""

    def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /log`.

        `GET /log`
        """
        return self._call(
            "GET",
            "/log",
            accept="application/jsonl",
            returns=bytes,
            options=request_options,
        )


class AsyncLog(AsyncResource):
    """The operations of Log."""

    async def read(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /log`.

        `GET /log`
        """
        return await self._call(
            "GET",
            "/log",
            accept="application/jsonl",
            returns=bytes,
            options=request_options,
        )
