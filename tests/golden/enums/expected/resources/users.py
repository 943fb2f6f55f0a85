"""The operations of Users."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.lists import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import SortDir
from ..models.users import User, UserInclude, UserStatus


class Users(Resource):
    """The operations of Users."""

    with_raw_response: _RawUsers
    with_streaming_response: _RawUsers

    def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: UserStatus | None = None,
        include: Sequence[UserInclude] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[User]:
        """Call `GET /users`."""
        return self._call(
            "GET",
            "/users",
            query={"sort_dir": sort_dir, "status": status, "include": many(include)},
            returns=list[User],
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """The operations of Users."""

    with_raw_response: _RawAsyncUsers
    with_streaming_response: _RawAsyncUsers

    async def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: UserStatus | None = None,
        include: Sequence[UserInclude] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[User]:
        """Call `GET /users`."""
        return await self._call(
            "GET",
            "/users",
            query={"sort_dir": sort_dir, "status": status, "include": many(include)},
            returns=list[User],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsers:
        list = _raw(Users.list)

    class _RawAsyncUsers:
        list = _async_raw(AsyncUsers.list)
