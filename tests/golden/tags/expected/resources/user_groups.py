"""User Groups: groups of users."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class UserGroups(Resource):
    """Groups of users."""

    with_raw_response: _RawUserGroups
    with_streaming_response: _RawUserGroups

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /user-groups`."""
        return self._call(
            "GET",
            "/user-groups",
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /user-groups`."""
        return self._call(
            "POST",
            "/user-groups",
            returns=NoneType,
            options=request_options,
        )


class AsyncUserGroups(AsyncResource):
    """Groups of users."""

    with_raw_response: _RawAsyncUserGroups
    with_streaming_response: _RawAsyncUserGroups

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /user-groups`."""
        return await self._call(
            "GET",
            "/user-groups",
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /user-groups`."""
        return await self._call(
            "POST",
            "/user-groups",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUserGroups:
        list = _raw(UserGroups.list)
        create = _raw(UserGroups.create)

    class _RawAsyncUserGroups:
        list = _async_raw(AsyncUserGroups.list)
        create = _async_raw(AsyncUserGroups.create)
