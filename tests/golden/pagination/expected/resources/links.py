"""The operations of Links."""

from __future__ import annotations

from .._runtime import AsyncResource, RequestOptions, Resource
from ..models.links import LinkListResponse


class Links(Resource):
    """The operations of Links."""

    def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> LinkListResponse:
        """Call `GET /links`.

        `GET /links`
        """
        return self._call(
            "GET",
            "/links",
            query={"page": page},
            returns=LinkListResponse,
            options=request_options,
        )


class AsyncLinks(AsyncResource):
    """The operations of Links."""

    async def list(
        self,
        *,
        page: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> LinkListResponse:
        """Call `GET /links`.

        `GET /links`
        """
        return await self._call(
            "GET",
            "/links",
            query={"page": page},
            returns=LinkListResponse,
            options=request_options,
        )
