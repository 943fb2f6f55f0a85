"""The operations of plain-trees."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.plain_trees import Tree


class PlainTrees(Resource):
    """The operations of plain-trees."""

    with_raw_response: _RawPlainTrees
    with_streaming_response: _RawPlainTrees

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Tree:
        """Call `GET /plain-trees`."""
        return self._call(
            "GET",
            "/plain-trees",
            returns=Tree,
            options=request_options,
        )


class AsyncPlainTrees(AsyncResource):
    """The operations of plain-trees."""

    with_raw_response: _RawAsyncPlainTrees
    with_streaming_response: _RawAsyncPlainTrees

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Tree:
        """Call `GET /plain-trees`."""
        return await self._call(
            "GET",
            "/plain-trees",
            returns=Tree,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPlainTrees:
        get = _raw(PlainTrees.get)

    class _RawAsyncPlainTrees:
        get = _async_raw(AsyncPlainTrees.get)
