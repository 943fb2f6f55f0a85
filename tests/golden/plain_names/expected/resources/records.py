"""The operations of Records."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Records(Resource):
    """The operations of Records."""

    with_raw_response: _RawRecords
    with_streaming_response: _RawRecords

    def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /deleterecord/{id}`."""
        return self._call(
            "DELETE",
            "/deleterecord/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    def delete_drop(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /drops/deletedrop/{id}`."""
        return self._call(
            "DELETE",
            "/drops/deletedrop/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncRecords(AsyncResource):
    """The operations of Records."""

    with_raw_response: _RawAsyncRecords
    with_streaming_response: _RawAsyncRecords

    async def delete(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /deleterecord/{id}`."""
        return await self._call(
            "DELETE",
            "/deleterecord/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )

    async def delete_drop(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `DELETE /drops/deletedrop/{id}`."""
        return await self._call(
            "DELETE",
            "/drops/deletedrop/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRecords:
        delete = _raw(Records.delete)
        delete_drop = _raw(Records.delete_drop)

    class _RawAsyncRecords:
        delete = _async_raw(AsyncRecords.delete)
        delete_drop = _async_raw(AsyncRecords.delete_drop)
