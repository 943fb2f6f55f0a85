"""The operations of Groups."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Groups(Resource):
    """The operations of Groups."""

    with_raw_response: _RawGroups
    with_streaming_response: _RawGroups

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /groups/{id}`."""
        return self._call(
            "GET",
            "/groups/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncGroups(AsyncResource):
    """The operations of Groups."""

    with_raw_response: _RawAsyncGroups
    with_streaming_response: _RawAsyncGroups

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /groups/{id}`."""
        return await self._call(
            "GET",
            "/groups/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawGroups:
        get = _raw(Groups.get)

    class _RawAsyncGroups:
        get = _async_raw(AsyncGroups.get)
