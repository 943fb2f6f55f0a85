"""The operations of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.users import UserPage


class Users(Resource):
    """The operations of users."""

    with_raw_response: _RawUsers
    with_streaming_response: _RawUsers

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> UserPage:
        """Call `GET /users`."""
        return self._call(
            "GET",
            "/users",
            returns=UserPage,
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """The operations of users."""

    with_raw_response: _RawAsyncUsers
    with_streaming_response: _RawAsyncUsers

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> UserPage:
        """Call `GET /users`."""
        return await self._call(
            "GET",
            "/users",
            returns=UserPage,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsers:
        list = _raw(Users.list)

    class _RawAsyncUsers:
        list = _async_raw(AsyncUsers.list)
