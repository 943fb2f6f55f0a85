"""The operations of Pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.downloads import Download
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
        """Call `GET /pictures`."""
        return self._call(
            "GET",
            "/pictures",
            accept="image/png",
            returns=bytes,
            raw=Download,
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
        """Call `GET /pictures`."""
        return await self._call(
            "GET",
            "/pictures",
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file

    class _RawPictures:
        get = _file(Pictures.get)

    class _RawAsyncPictures:
        get = _async_file(AsyncPictures.get)
