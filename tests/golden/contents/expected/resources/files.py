"""The operations of Files."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from types import NoneType
from typing import TYPE_CHECKING, BinaryIO

from .._runtime.downloads import Download
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.files import File as _File


class Files(Resource):
    """The operations of Files."""

    with_raw_response: _RawFiles
    with_streaming_response: _RawFiles

    def create(
        self,
        *,
        base64: bytes | None = None,
        base64url: str | None = None,
        base16: str | None = None,
        quoted: str | None = None,
        json: str | None = None,
        html: str | None = None,
        octets: bytes | None = None,
        byte: bytes | None = None,
        binary: bytes | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _File:
        """Call `POST /files`."""
        return self._call(
            "POST",
            "/files",
            json={
                "base64": base64,
                "base64url": base64url,
                "base16": base16,
                "quoted": quoted,
                "json": json,
                "html": html,
                "octets": octets,
                "byte": byte,
                "binary": binary,
                "name": name,
            },
            returns=_File,
            options=request_options,
        )

    def download(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /files/{id}/content`."""
        return self._call(
            "GET",
            "/files/{id}/content",
            path_params={"id": id},
            accept="application/octet-stream",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def upload(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files/{id}/content`."""
        return self._call(
            "PUT",
            "/files/{id}/content",
            path_params={"id": id},
            content=body,
            media_type="application/octet-stream",
            returns=NoneType,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    with_raw_response: _RawAsyncFiles
    with_streaming_response: _RawAsyncFiles

    async def create(
        self,
        *,
        base64: bytes | None = None,
        base64url: str | None = None,
        base16: str | None = None,
        quoted: str | None = None,
        json: str | None = None,
        html: str | None = None,
        octets: bytes | None = None,
        byte: bytes | None = None,
        binary: bytes | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> _File:
        """Call `POST /files`."""
        return await self._call(
            "POST",
            "/files",
            json={
                "base64": base64,
                "base64url": base64url,
                "base16": base16,
                "quoted": quoted,
                "json": json,
                "html": html,
                "octets": octets,
                "byte": byte,
                "binary": binary,
                "name": name,
            },
            returns=_File,
            options=request_options,
        )

    async def download(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /files/{id}/content`."""
        return await self._call(
            "GET",
            "/files/{id}/content",
            path_params={"id": id},
            accept="application/octet-stream",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def upload(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files/{id}/content`."""
        return await self._call(
            "PUT",
            "/files/{id}/content",
            path_params={"id": id},
            content=body,
            media_type="application/octet-stream",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFiles:
        create = _raw(Files.create)
        download = _file(Files.download)
        upload = _raw(Files.upload)

    class _RawAsyncFiles:
        create = _async_raw(AsyncFiles.create)
        download = _async_file(AsyncFiles.download)
        upload = _async_raw(AsyncFiles.upload)
