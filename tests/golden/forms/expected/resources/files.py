"""The operations of Files."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Sequence
from typing import BinaryIO

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.files import FileAbout, FileAboutInput


class Files(Resource):
    """The operations of Files."""

    def upload(
        self,
        *,
        file: (
            bytes
            | _pathlib.Path
            | BinaryIO
            | tuple[str, bytes | _pathlib.Path | BinaryIO]
            | tuple[str, bytes | _pathlib.Path | BinaryIO, str]
        ),
        more: (
            Sequence[
                bytes
                | _pathlib.Path
                | BinaryIO
                | tuple[str, bytes | _pathlib.Path | BinaryIO]
                | tuple[str, bytes | _pathlib.Path | BinaryIO, str]
            ]
            | None
        ) = None,
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
        file: (
            bytes
            | _pathlib.Path
            | BinaryIO
            | tuple[str, bytes | _pathlib.Path | BinaryIO]
            | tuple[str, bytes | _pathlib.Path | BinaryIO, str]
        ),
        more: (
            Sequence[
                bytes
                | _pathlib.Path
                | BinaryIO
                | tuple[str, bytes | _pathlib.Path | BinaryIO]
                | tuple[str, bytes | _pathlib.Path | BinaryIO, str]
            ]
            | None
        ) = None,
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
