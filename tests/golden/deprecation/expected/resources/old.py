"""The operations of Old."""

# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.old import Old


class OldResource(Resource):
    """The operations of Old."""

    with_raw_response: _RawOldResource
    with_streaming_response: _RawOldResource

    @deprecated("The documentation calls this operation deprecated.")
    def get(
        self,
        *,
        was: str | None = None,
        is_: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Old:
        """Use something else.

        Warning: It goes away in 2027, and **nothing** takes its place.

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

    with_raw_response: _RawAsyncOldResource
    with_streaming_response: _RawAsyncOldResource

    @deprecated("The documentation calls this operation deprecated.")
    async def get(
        self,
        *,
        was: str | None = None,
        is_: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Old:
        """Use something else.

        Warning: It goes away in 2027, and **nothing** takes its place.

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


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawOldResource:
        get = _raw(OldResource.get)

    class _RawAsyncOldResource:
        get = _async_raw(AsyncOldResource.get)
