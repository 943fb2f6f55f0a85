"""The operations of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.groups import GroupListResponse


class Groups(Resource):
    """The operations of groups."""

    with_raw_response: _RawGroups
    with_streaming_response: _RawGroups

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GroupListResponse:
        """Call `GET /groups`."""
        return self._call(
            "GET",
            "/groups",
            returns=GroupListResponse,
            options=request_options,
        )


class AsyncGroups(AsyncResource):
    """The operations of groups."""

    with_raw_response: _RawAsyncGroups
    with_streaming_response: _RawAsyncGroups

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> GroupListResponse:
        """Call `GET /groups`."""
        return await self._call(
            "GET",
            "/groups",
            returns=GroupListResponse,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawGroups:
        list = _raw(Groups.list)

    class _RawAsyncGroups:
        list = _async_raw(AsyncGroups.list)
