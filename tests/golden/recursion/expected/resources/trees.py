"""The operations of Trees."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.trees import (
    Graph,
    Json,
    Leaf,
    LeafInput,
    Node,
    NodeInput,
    TreeGetLoopsResponse,
)


class Trees(Resource):
    """The operations of Trees."""

    with_raw_response: _RawTrees
    with_streaming_response: _RawTrees

    def get_graph(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Graph:
        """Call `GET /graphs`."""
        return self._call(
            "GET",
            "/graphs",
            returns=Graph,
            options=request_options,
        )

    def get_loops(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> TreeGetLoopsResponse:
        """Call `GET /loops`."""
        return self._call(
            "GET",
            "/loops",
            returns=TreeGetLoopsResponse,
            options=request_options,
        )

    def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Node:
        """Call `GET /trees/{id}`."""
        return self._call(
            "GET",
            "/trees/{id}",
            path_params={"id": id},
            returns=Node,
            options=request_options,
        )

    def replace(
        self,
        id: int,
        *,
        name: str,
        children: Sequence[Node | NodeInput],
        by_name: Mapping[str, Node | NodeInput] | None = None,
        leaf: Leaf | LeafInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Json:
        """Call `PUT /trees/{id}`."""
        return self._call(
            "PUT",
            "/trees/{id}",
            path_params={"id": id},
            json={
                "name": name,
                "children": many(children),
                "by_name": by_name,
                "leaf": leaf,
            },
            returns=Typed[Json],
            options=request_options,
        )


class AsyncTrees(AsyncResource):
    """The operations of Trees."""

    with_raw_response: _RawAsyncTrees
    with_streaming_response: _RawAsyncTrees

    async def get_graph(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Graph:
        """Call `GET /graphs`."""
        return await self._call(
            "GET",
            "/graphs",
            returns=Graph,
            options=request_options,
        )

    async def get_loops(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> TreeGetLoopsResponse:
        """Call `GET /loops`."""
        return await self._call(
            "GET",
            "/loops",
            returns=TreeGetLoopsResponse,
            options=request_options,
        )

    async def get(
        self,
        id: int,
        *,
        request_options: RequestOptions | None = None,
    ) -> Node:
        """Call `GET /trees/{id}`."""
        return await self._call(
            "GET",
            "/trees/{id}",
            path_params={"id": id},
            returns=Node,
            options=request_options,
        )

    async def replace(
        self,
        id: int,
        *,
        name: str,
        children: Sequence[Node | NodeInput],
        by_name: Mapping[str, Node | NodeInput] | None = None,
        leaf: Leaf | LeafInput | None = None,
        request_options: RequestOptions | None = None,
    ) -> Json:
        """Call `PUT /trees/{id}`."""
        return await self._call(
            "PUT",
            "/trees/{id}",
            path_params={"id": id},
            json={
                "name": name,
                "children": many(children),
                "by_name": by_name,
                "leaf": leaf,
            },
            returns=Typed[Json],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTrees:
        get_graph = _raw(Trees.get_graph)
        get_loops = _raw(Trees.get_loops)
        get = _raw(Trees.get)
        replace = _raw(Trees.replace)

    class _RawAsyncTrees:
        get_graph = _async_raw(AsyncTrees.get_graph)
        get_loops = _async_raw(AsyncTrees.get_loops)
        get = _async_raw(AsyncTrees.get)
        replace = _async_raw(AsyncTrees.replace)
