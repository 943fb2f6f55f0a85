"""The operations of Single."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.single import SingleListResponse


class Single(Resource):
    """The operations of Single."""

    def list(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> SingleListResponse:
        """Call `GET /single`.

        `GET /single`
        """
        return self._call(
            "GET",
            "/single",
            query={"limit": limit},
            returns=SingleListResponse,
            options=request_options,
        )


class AsyncSingle(AsyncResource):
    """The operations of Single."""

    async def list(
        self,
        *,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> SingleListResponse:
        """Call `GET /single`.

        `GET /single`
        """
        return await self._call(
            "GET",
            "/single",
            query={"limit": limit},
            returns=SingleListResponse,
            options=request_options,
        )
