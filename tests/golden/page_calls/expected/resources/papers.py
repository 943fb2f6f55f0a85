"""The operations of papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import Omit, RequestOptions, omit
from .._runtime.resource import AsyncResource, Resource


class Papers(Resource):
    """The operations of papers."""

    with_raw_response: _RawPapers
    with_streaming_response: _RawPapers

    def create(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Hand in papers.

        `POST /papers`
        """
        return self._call(
            "POST",
            "/papers",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )


class AsyncPapers(AsyncResource):
    """The operations of papers."""

    with_raw_response: _RawAsyncPapers
    with_streaming_response: _RawAsyncPapers

    async def create(
        self,
        *,
        body: Any | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Hand in papers.

        `POST /papers`
        """
        return await self._call(
            "POST",
            "/papers",
            json=body,
            nullable=True,
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPapers:
        create = _raw(Papers.create)

    class _RawAsyncPapers:
        create = _async_raw(AsyncPapers.create)
