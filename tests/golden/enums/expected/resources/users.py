"""The operations of Users."""

from __future__ import annotations

import builtins as _builtins
from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import SortDir
from ..models.users import User, UserInclude, UserStatus


class Users(Resource):
    """The operations of Users."""

    def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: UserStatus | None = None,
        include: Sequence[UserInclude] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[User]:
        """Call `GET /users`.

        `GET /users`
        """
        return self._call(
            "GET",
            "/users",
            query={"sort_dir": sort_dir, "status": status, "include": many(include)},
            returns=list[User],
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """The operations of Users."""

    async def list(
        self,
        *,
        sort_dir: SortDir | None = None,
        status: UserStatus | None = None,
        include: Sequence[UserInclude] | None = None,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[User]:
        """Call `GET /users`.

        `GET /users`
        """
        return await self._call(
            "GET",
            "/users",
            query={"sort_dir": sort_dir, "status": status, "include": many(include)},
            returns=list[User],
            options=request_options,
        )
