"""The operations of Files."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.styles import label, reserved


class Files(Resource):
    """The operations of Files."""

    with_raw_response: _RawFiles
    with_streaming_response: _RawFiles

    def replace(
        self,
        exact: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files/{exact*}`."""
        return self._call(
            "PUT",
            "/files/{exact*}",
            path_params={"exact*": exact},
            returns=NoneType,
            options=request_options,
        )

    def delete(
        self,
        exact: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /files/{exact*}`.

        Args:
            exact: Declared as it stands there.
            request_options: What differs for this one call.
        """
        return self._call(
            "DELETE",
            "/files/{exact*}",
            path_params={"exact*": exact},
            server="https://eu.example.com/v2",
            returns=NoneType,
            options=request_options,
        )

    def list_versions(
        self,
        id: int,
        kinds: Sequence[str],
        *,
        size: str | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /files/{id:[0-9]+}/{.kinds*}{?page,size}`."""
        return self._call(
            "GET",
            "/files/{id}/{kinds}",
            path_params={"id": id, "kinds": label(many(kinds), explode=True)},
            query={"size": size, "page": page},
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        proxy: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /files/{proxy+}`."""
        return self._call(
            "GET",
            "/files/{proxy}",
            path_params={"proxy": reserved(proxy)},
            returns=NoneType,
            options=request_options,
        )


class AsyncFiles(AsyncResource):
    """The operations of Files."""

    with_raw_response: _RawAsyncFiles
    with_streaming_response: _RawAsyncFiles

    async def replace(
        self,
        exact: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PUT /files/{exact*}`."""
        return await self._call(
            "PUT",
            "/files/{exact*}",
            path_params={"exact*": exact},
            returns=NoneType,
            options=request_options,
        )

    async def delete(
        self,
        exact: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /files/{exact*}`.

        Args:
            exact: Declared as it stands there.
            request_options: What differs for this one call.
        """
        return await self._call(
            "DELETE",
            "/files/{exact*}",
            path_params={"exact*": exact},
            server="https://eu.example.com/v2",
            returns=NoneType,
            options=request_options,
        )

    async def list_versions(
        self,
        id: int,
        kinds: Sequence[str],
        *,
        size: str | None = None,
        page: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /files/{id:[0-9]+}/{.kinds*}{?page,size}`."""
        return await self._call(
            "GET",
            "/files/{id}/{kinds}",
            path_params={"id": id, "kinds": label(many(kinds), explode=True)},
            query={"size": size, "page": page},
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        proxy: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /files/{proxy+}`."""
        return await self._call(
            "GET",
            "/files/{proxy}",
            path_params={"proxy": reserved(proxy)},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawFiles:
        replace = _raw(Files.replace)
        delete = _raw(Files.delete)
        list_versions = _raw(Files.list_versions)
        get = _raw(Files.get)

    class _RawAsyncFiles:
        replace = _async_raw(AsyncFiles.replace)
        delete = _async_raw(AsyncFiles.delete)
        list_versions = _async_raw(AsyncFiles.list_versions)
        get = _async_raw(AsyncFiles.get)
