"""The operations of Pictures."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pictures(Resource):
    """The operations of Pictures."""

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /pictures`.

        `GET /pictures`
        """
        return self._call(
            "GET",
            "/pictures",
            accept="image/png",
            returns=bytes,
            options=request_options,
        )


class AsyncPictures(AsyncResource):
    """The operations of Pictures."""

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /pictures`.

        `GET /pictures`
        """
        return await self._call(
            "GET",
            "/pictures",
            accept="image/png",
            returns=bytes,
            options=request_options,
        )
