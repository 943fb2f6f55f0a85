"""The operations of Files."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import AsyncResource, File, RequestOptions, Resource, many
from ..models.files import FileAbout, FileAboutInput


class Files(Resource):
    """The operations of Files."""

    def upload(
        self,
        *,
        file: File,
        more: Sequence[File] | None = None,
        about: FileAbout | FileAboutInput | None = None,
        count: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`.

        `POST /files`
        """
        return self._call(
            "POST",
            "/files",
            multipart={
                "file": file,
                "more": many(more),
                "about": about,
                "count": count,
            },
            encoding={"file": {"contentType": "image/png, image/jpeg"}},
            returns=None,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    async def upload(
        self,
        *,
        file: File,
        more: Sequence[File] | None = None,
        about: FileAbout | FileAboutInput | None = None,
        count: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /files`.

        `POST /files`
        """
        return await self._call(
            "POST",
            "/files",
            multipart={
                "file": file,
                "more": many(more),
                "about": about,
                "count": count,
            },
            encoding={"file": {"contentType": "image/png, image/jpeg"}},
            returns=None,
            options=request_options,
        )
