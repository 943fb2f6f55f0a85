"""The operations of Images."""

from __future__ import annotations

import pathlib as _pathlib
from collections.abc import Iterable
from typing import BinaryIO

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Images(Resource):
    """The operations of Images."""

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /images/{id}`.

        `GET /images/{id}`
        """
        return self._call(
            "GET",
            "/images/{id}",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            options=request_options,
        )

    def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`.

        `PUT /images/{id}`
        """
        return self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            content=body,
            media_type="image/png",
            returns=None,
            options=request_options,
        )


class AsyncImages(AsyncResource):
    """The operations of Images."""

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> bytes:
        """Call `GET /images/{id}`.

        `GET /images/{id}`
        """
        return await self._call(
            "GET",
            "/images/{id}",
            path_params={"id": id},
            accept="image/png",
            returns=bytes,
            options=request_options,
        )

    async def replace(
        self,
        id: str,
        *,
        body: str | bytes | _pathlib.Path | BinaryIO | Iterable[bytes] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /images/{id}`.

        `PUT /images/{id}`
        """
        return await self._call(
            "PUT",
            "/images/{id}",
            path_params={"id": id},
            content=body,
            media_type="image/png",
            returns=None,
            options=request_options,
        )
