"""The operations of files."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Files(Resource):
    """The operations of files."""

    with_raw_response: _RawFiles
    with_streaming_response: _RawFiles

    def upload(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`."""
        return self._call(
            "POST",
            "/files",
            returns=NoneType,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of files."""

    with_raw_response: _RawAsyncFiles
    with_streaming_response: _RawAsyncFiles

    async def upload(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`."""
        return await self._call(
            "POST",
            "/files",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFiles:
        upload = _raw(Files.upload)

    class _RawAsyncFiles:
        upload = _async_raw(AsyncFiles.upload)
