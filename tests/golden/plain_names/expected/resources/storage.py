"""The operations of Storage."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Storage(Resource):
    """The operations of Storage."""

    with_raw_response: _RawStorage
    with_streaming_response: _RawStorage

    def delete_key(
        self,
        path: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /storage/keys/{path}`."""
        return self._call(
            "DELETE",
            "/storage/keys/{path}",
            path_params={"path": path},
            returns=NoneType,
            options=request_options,
        )

    def list_volumes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /storage/volumes`."""
        return self._call(
            "GET",
            "/storage/volumes",
            returns=list[str],
            options=request_options,
        )

    def create_volume(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /storage/volumes`."""
        return self._call(
            "POST",
            "/storage/volumes",
            returns=NoneType,
            options=request_options,
        )

    def partial_update_volume(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /storage/volumes/{id}`."""
        return self._call(
            "PATCH",
            "/storage/volumes/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncStorage(AsyncResource):
    """The operations of Storage."""

    with_raw_response: _RawAsyncStorage
    with_streaming_response: _RawAsyncStorage

    async def delete_key(
        self,
        path: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /storage/keys/{path}`."""
        return await self._call(
            "DELETE",
            "/storage/keys/{path}",
            path_params={"path": path},
            returns=NoneType,
            options=request_options,
        )

    async def list_volumes(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> list[str]:
        """Call `GET /storage/volumes`."""
        return await self._call(
            "GET",
            "/storage/volumes",
            returns=list[str],
            options=request_options,
        )

    async def create_volume(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /storage/volumes`."""
        return await self._call(
            "POST",
            "/storage/volumes",
            returns=NoneType,
            options=request_options,
        )

    async def partial_update_volume(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /storage/volumes/{id}`."""
        return await self._call(
            "PATCH",
            "/storage/volumes/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawStorage:
        delete_key = _raw(Storage.delete_key)
        list_volumes = _raw(Storage.list_volumes)
        create_volume = _raw(Storage.create_volume)
        partial_update_volume = _raw(Storage.partial_update_volume)

    class _RawAsyncStorage:
        delete_key = _async_raw(AsyncStorage.delete_key)
        list_volumes = _async_raw(AsyncStorage.list_volumes)
        create_volume = _async_raw(AsyncStorage.create_volume)
        partial_update_volume = _async_raw(AsyncStorage.partial_update_volume)
