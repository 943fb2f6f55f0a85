"""The operations of Pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Pictures(Resource):
    """The operations of Pictures."""

    with_raw_response: _RawPictures
    with_streaming_response: _RawPictures

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

    with_raw_response: _RawAsyncPictures
    with_streaming_response: _RawAsyncPictures

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


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPictures:
        get = _raw(Pictures.get)

    class _RawAsyncPictures:
        get = _async_raw(AsyncPictures.get)
