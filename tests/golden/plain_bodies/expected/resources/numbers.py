"""The operations of Numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Numbers(Resource):
    """The operations of Numbers."""

    with_raw_response: _RawNumbers
    with_streaming_response: _RawNumbers

    def replace(
        self,
        *,
        body: Sequence[float],
        request_options: RequestOptions | None = None,
    ) -> float:
        """Call `PUT /numbers`."""
        return self._call(
            "PUT",
            "/numbers",
            json=many(body),
            nullable=True,
            returns=float,
            options=request_options,
        )


class AsyncNumbers(AsyncResource):
    """The operations of Numbers."""

    with_raw_response: _RawAsyncNumbers
    with_streaming_response: _RawAsyncNumbers

    async def replace(
        self,
        *,
        body: Sequence[float],
        request_options: RequestOptions | None = None,
    ) -> float:
        """Call `PUT /numbers`."""
        return await self._call(
            "PUT",
            "/numbers",
            json=many(body),
            nullable=True,
            returns=float,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNumbers:
        replace = _raw(Numbers.replace)

    class _RawAsyncNumbers:
        replace = _async_raw(AsyncNumbers.replace)
