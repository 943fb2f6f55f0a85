"""The operations of File."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.files import File
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import CommandResource


class FileResource(Resource):
    """The operations of File."""

    with_raw_response: _RawFileResource
    with_streaming_response: _RawFileResource

    def upload(
        self,
        *,
        file: File | None = None,
        request_options: RequestOptions | None = None,
    ) -> CommandResource:
        """Call `POST /file`."""
        return self._call(
            "POST",
            "/file",
            multipart={"file": file},
            returns=CommandResource,
            options=request_options,
        )


class AsyncFileResource(AsyncResource):
    """The operations of File."""

    with_raw_response: _RawAsyncFileResource
    with_streaming_response: _RawAsyncFileResource

    async def upload(
        self,
        *,
        file: File | None = None,
        request_options: RequestOptions | None = None,
    ) -> CommandResource:
        """Call `POST /file`."""
        return await self._call(
            "POST",
            "/file",
            multipart={"file": file},
            returns=CommandResource,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFileResource:
        upload = _raw(FileResource.upload)

    class _RawAsyncFileResource:
        upload = _async_raw(AsyncFileResource.upload)
