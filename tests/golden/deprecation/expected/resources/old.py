"""The operations of Old."""

from __future__ import annotations

from typing_extensions import deprecated

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.old import Old


class OldResource(Resource):
    """The operations of Old."""

    @deprecated("The documentation calls this operation deprecated.")
    def get(
        self,
        *,
        was: str | None = None,
        is_: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Old:
        """Use something else.

        `GET /old`

        Args:
            was: Deprecated.
            is_: What it is.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/old",
            query={"was": was, "is": is_},
            returns=Old,
            options=request_options,
        )


class AsyncOldResource(AsyncResource):
    """The operations of Old."""

    @deprecated("The documentation calls this operation deprecated.")
    async def get(
        self,
        *,
        was: str | None = None,
        is_: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Old:
        """Use something else.

        `GET /old`

        Args:
            was: Deprecated.
            is_: What it is.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/old",
            query={"was": was, "is": is_},
            returns=Old,
            options=request_options,
        )
