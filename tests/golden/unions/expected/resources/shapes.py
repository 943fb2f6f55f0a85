"""The operations of Shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shapes import Shape, ShapeInput


class Shapes(Resource):
    """The operations of Shapes."""

    with_raw_response: _RawShapes
    with_streaming_response: _RawShapes

    def create(
        self,
        *,
        body: ShapeInput,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `POST /shapes`."""
        return self._call(
            "POST",
            "/shapes",
            json=body,
            nullable=True,
            returns=Typed[Shape],
            options=request_options,
        )


class AsyncShapes(AsyncResource):
    """The operations of Shapes."""

    with_raw_response: _RawAsyncShapes
    with_streaming_response: _RawAsyncShapes

    async def create(
        self,
        *,
        body: ShapeInput,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `POST /shapes`."""
        return await self._call(
            "POST",
            "/shapes",
            json=body,
            nullable=True,
            returns=Typed[Shape],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawShapes:
        create = _raw(Shapes.create)

    class _RawAsyncShapes:
        create = _async_raw(AsyncShapes.create)
