"""The operations of Shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shapes import Shape


class Shapes(Resource):
    """The operations of Shapes."""

    with_raw_response: _RawShapes
    with_streaming_response: _RawShapes

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `GET /shapes`."""
        return self._call(
            "GET",
            "/shapes",
            returns=Shape,
            options=request_options,
        )


class AsyncShapes(AsyncResource):
    """The operations of Shapes."""

    with_raw_response: _RawAsyncShapes
    with_streaming_response: _RawAsyncShapes

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `GET /shapes`."""
        return await self._call(
            "GET",
            "/shapes",
            returns=Shape,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawShapes:
        get = _raw(Shapes.get)

    class _RawAsyncShapes:
        get = _async_raw(AsyncShapes.get)
