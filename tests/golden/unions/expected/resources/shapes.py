"""The operations of Shapes."""

from __future__ import annotations

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shapes import Shape, ShapeInput


class Shapes(Resource):
    """The operations of Shapes."""

    def create(
        self,
        *,
        body: ShapeInput,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `POST /shapes`.

        `POST /shapes`
        """
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

    async def create(
        self,
        *,
        body: ShapeInput,
        request_options: RequestOptions | None = None,
    ) -> Shape:
        """Call `POST /shapes`.

        `POST /shapes`
        """
        return await self._call(
            "POST",
            "/shapes",
            json=body,
            nullable=True,
            returns=Typed[Shape],
            options=request_options,
        )
