"""The operations of trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.trees import NamedTree


class Trees(Resource):
    """The operations of trees."""

    with_raw_response: _RawTrees
    with_streaming_response: _RawTrees

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> NamedTree:
        """Call `GET /trees`."""
        return self._call(
            "GET",
            "/trees",
            returns=NamedTree,
            options=request_options,
        )


class AsyncTrees(AsyncResource):
    """The operations of trees."""

    with_raw_response: _RawAsyncTrees
    with_streaming_response: _RawAsyncTrees

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> NamedTree:
        """Call `GET /trees`."""
        return await self._call(
            "GET",
            "/trees",
            returns=NamedTree,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTrees:
        get = _raw(Trees.get)

    class _RawAsyncTrees:
        get = _async_raw(AsyncTrees.get)
