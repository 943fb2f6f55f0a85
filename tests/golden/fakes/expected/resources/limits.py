"""The operations of limits."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class LimitsResource(Resource):
    """The operations of limits."""

    with_raw_response: _RawLimitsResource
    with_streaming_response: _RawLimitsResource

    def answers(
        self,
        *,
        q: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /limits`."""
        return self._call(
            "GET",
            "/limits",
            query={"q": q},
            returns=NoneType,
            options=request_options,
        )


class AsyncLimitsResource(AsyncResource):
    """The operations of limits."""

    with_raw_response: _RawAsyncLimitsResource
    with_streaming_response: _RawAsyncLimitsResource

    async def answers(
        self,
        *,
        q: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /limits`."""
        return await self._call(
            "GET",
            "/limits",
            query={"q": q},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawLimitsResource:
        answers = _raw(LimitsResource.answers)

    class _RawAsyncLimitsResource:
        answers = _async_raw(AsyncLimitsResource.answers)
