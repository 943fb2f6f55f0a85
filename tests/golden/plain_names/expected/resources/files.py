"""The operations of Files."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Files(Resource):
    """The operations of Files."""

    with_raw_response: _RawFiles
    with_streaming_response: _RawFiles

    def get(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get file information.

        `GET /files/{file_id}`
        """
        return self._call(
            "GET",
            "/files/{file_id}",
            path_params={"file_id": file_id},
            returns=NoneType,
            options=request_options,
        )

    def get_thumbnail(
        self,
        file_id: str,
        extension: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get file thumbnail.

        `GET /files/{file_id}/thumbnail.{extension}`
        """
        return self._call(
            "GET",
            "/files/{file_id}/thumbnail.{extension}",
            path_params={"file_id": file_id, "extension": extension},
            returns=NoneType,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    with_raw_response: _RawAsyncFiles
    with_streaming_response: _RawAsyncFiles

    async def get(
        self,
        file_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get file information.

        `GET /files/{file_id}`
        """
        return await self._call(
            "GET",
            "/files/{file_id}",
            path_params={"file_id": file_id},
            returns=NoneType,
            options=request_options,
        )

    async def get_thumbnail(
        self,
        file_id: str,
        extension: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Get file thumbnail.

        `GET /files/{file_id}/thumbnail.{extension}`
        """
        return await self._call(
            "GET",
            "/files/{file_id}/thumbnail.{extension}",
            path_params={"file_id": file_id, "extension": extension},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFiles:
        get = _raw(Files.get)
        get_thumbnail = _raw(Files.get_thumbnail)

    class _RawAsyncFiles:
        get = _async_raw(AsyncFiles.get)
        get_thumbnail = _async_raw(AsyncFiles.get_thumbnail)
