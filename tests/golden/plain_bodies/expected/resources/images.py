"""The operations of Images."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from types import NoneType
from typing import TYPE_CHECKING, BinaryIO

from .._runtime.downloads import Download
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Images(Resource):
    """The operations of Images."""

    with_raw_response: _RawImages
    with_streaming_response: _RawImages

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /images/{id}`."""
        return self._call(
            "GET",
            "/images/{id}",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`."""
        return self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            content=body,
            media_type="image/png",
            returns=NoneType,
            options=request_options,
        )

    def get_thumbnail(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes | None:
        """Call `GET /images/{id}/thumbnail`."""
        return self._call(
            "GET",
            "/images/{id}/thumbnail",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )


class AsyncImages(AsyncResource):
    """The operations of Images."""

    with_raw_response: _RawAsyncImages
    with_streaming_response: _RawAsyncImages

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /images/{id}`."""
        return await self._call(
            "GET",
            "/images/{id}",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )

    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`."""
        return await self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            content=body,
            media_type="image/png",
            returns=NoneType,
            options=request_options,
        )

    async def get_thumbnail(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes | None:
        """Call `GET /images/{id}/thumbnail`."""
        return await self._call(
            "GET",
            "/images/{id}/thumbnail",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            raw=Download,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.downloads import async_file as _async_file
    from .._runtime.downloads import file as _file
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawImages:
        get = _file(Images.get)
        replace = _raw(Images.replace)
        get_thumbnail = _file(Images.get_thumbnail)

    class _RawAsyncImages:
        get = _async_file(AsyncImages.get)
        replace = _async_raw(AsyncImages.replace)
        get_thumbnail = _async_file(AsyncImages.get_thumbnail)
