"""The operations of Batches."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, BinaryIO

from .._runtime.files import File
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Batches(Resource):
    """The operations of Batches."""

    with_raw_response: _RawBatches
    with_streaming_response: _RawBatches

    def send(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Whoever sends it has written its parts, and what stands between them.

        `POST /$batch`
        """
        return self._call(
            "POST",
            "/$batch",
            content=body,
            media_type="multipart/mixed;boundary=request-separator",
            returns=NoneType,
            options=request_options,
        )

    def send_answers(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """A form of a list; its fields have names all the same.

        `POST /answers`
        """
        return self._call(
            "POST",
            "/answers",
            form=body,
            returns=NoneType,
            options=request_options,
        )

    def replace_file(
        self,
        *,
        file: File,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files`."""
        return self._call(
            "PUT",
            "/files",
            multipart={"file": file},
            returns=NoneType,
            options=request_options,
        )

    def send_files(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing says what the parts are called.

        `POST /files`
        """
        return self._call(
            "POST",
            "/files",
            multipart=body,
            returns=NoneType,
            options=request_options,
        )


class AsyncBatches(AsyncResource):
    """The operations of Batches."""

    with_raw_response: _RawAsyncBatches
    with_streaming_response: _RawAsyncBatches

    async def send(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Whoever sends it has written its parts, and what stands between them.

        `POST /$batch`
        """
        return await self._call(
            "POST",
            "/$batch",
            content=body,
            media_type="multipart/mixed;boundary=request-separator",
            returns=NoneType,
            options=request_options,
        )

    async def send_answers(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """A form of a list; its fields have names all the same.

        `POST /answers`
        """
        return await self._call(
            "POST",
            "/answers",
            form=body,
            returns=NoneType,
            options=request_options,
        )

    async def replace_file(
        self,
        *,
        file: File,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files`."""
        return await self._call(
            "PUT",
            "/files",
            multipart={"file": file},
            returns=NoneType,
            options=request_options,
        )

    async def send_files(
        self,
        *,
        body: Mapping[str, Any],
        request_options: RequestOptions | None = None,
    ) -> None:
        """Nothing says what the parts are called.

        `POST /files`
        """
        return await self._call(
            "POST",
            "/files",
            multipart=body,
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBatches:
        send = _raw(Batches.send)
        send_answers = _raw(Batches.send_answers)
        replace_file = _raw(Batches.replace_file)
        send_files = _raw(Batches.send_files)

    class _RawAsyncBatches:
        send = _async_raw(AsyncBatches.send)
        send_answers = _async_raw(AsyncBatches.send_answers)
        replace_file = _async_raw(AsyncBatches.replace_file)
        send_files = _async_raw(AsyncBatches.send_files)
