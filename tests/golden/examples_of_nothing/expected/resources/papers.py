"""The operations of Papers."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Papers(Resource):
    """The operations of Papers."""

    with_raw_response: _RawPapers
    with_streaming_response: _RawPapers

    def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a paper.

        `DELETE /papers/{id}`
        """
        return self._call(
            "DELETE",
            "/papers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncPapers(AsyncResource):
    """The operations of Papers."""

    with_raw_response: _RawAsyncPapers
    with_streaming_response: _RawAsyncPapers

    async def delete(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a paper.

        `DELETE /papers/{id}`
        """
        return await self._call(
            "DELETE",
            "/papers/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPapers:
        delete = _raw(Papers.delete)

    class _RawAsyncPapers:
        delete = _async_raw(AsyncPapers.delete)
