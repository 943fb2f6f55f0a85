"""The operations of Notes."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from typing import BinaryIO

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Notes(Resource):
    """The operations of Notes."""

    def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `POST /notes`.

        `POST /notes`
        """
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

    async def create(
        self,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes],
        request_options: RequestOptions | None = None,
    ) -> str:
        """Call `POST /notes`.

        `POST /notes`
        """
        return await self._call(
            "POST",
            "/notes",
            content=body,
            media_type="text/plain",
            accept="text/plain",
            returns=str,
            options=request_options,
        )
