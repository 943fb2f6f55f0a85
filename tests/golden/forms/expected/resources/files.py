"""The operations of Files."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.files import File
from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.files import FileAbout, FileAboutInput


class Files(Resource):
    """The operations of Files."""

    with_raw_response: _RawFiles
    with_streaming_response: _RawFiles

    def upload(
        self,
        *,
        file: File,
        more: Sequence[File] | None = None,
        about: FileAbout | FileAboutInput | None = None,
        count: int | None = None,
        flat: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`."""
        return self._call(
            "POST",
            "/files",
            multipart={
                "file": file,
                "more": many(more),
                "about": about,
                "count": count,
                "flat": many(flat),
            },
            encoding={
                "file": {"contentType": "image/png, image/jpeg"},
                "flat": {"style": "form", "explode": False},
            },
            returns=NoneType,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    with_raw_response: _RawAsyncFiles
    with_streaming_response: _RawAsyncFiles

    async def upload(
        self,
        *,
        file: File,
        more: Sequence[File] | None = None,
        about: FileAbout | FileAboutInput | None = None,
        count: int | None = None,
        flat: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`."""
        return await self._call(
            "POST",
            "/files",
            multipart={
                "file": file,
                "more": many(more),
                "about": about,
                "count": count,
                "flat": many(flat),
            },
            encoding={
                "file": {"contentType": "image/png, image/jpeg"},
                "flat": {"style": "form", "explode": False},
            },
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
