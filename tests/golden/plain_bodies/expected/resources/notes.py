"""The operations of Notes."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from typing import TYPE_CHECKING, BinaryIO

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Notes(Resource):
    """The operations of Notes."""

    with_raw_response: _RawNotes
    with_streaming_response: _RawNotes

    def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `POST /notes`."""
        return self._call(
            "POST",
            "/notes",
            content=body,
            media_type="text/plain",
            accept="text/plain",
            returns=str,
            options=request_options,
        )


class AsyncNotes(AsyncResource):
    """The operations of Notes."""

    with_raw_response: _RawAsyncNotes
    with_streaming_response: _RawAsyncNotes

    async def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `POST /notes`."""
        return await self._call(
            "POST",
            "/notes",
            content=body,
            media_type="text/plain",
            accept="text/plain",
            returns=str,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNotes:
        create = _raw(Notes.create)

    class _RawAsyncNotes:
        create = _async_raw(AsyncNotes.create)
