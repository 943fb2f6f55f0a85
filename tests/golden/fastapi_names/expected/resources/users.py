"""The operations of users."""

from __future__ import annotations

import uuid as _uuid
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Users(Resource):
    """The operations of users."""

    with_raw_response: _RawUsers
    with_streaming_response: _RawUsers

    def list_items(
        self,
        user_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/users/{user_id}/items`."""
        return self._call(
            "GET",
            "/api/v1/users/{user_id}/items",
            path_params={"user_id": user_id},
            returns=NoneType,
            options=request_options,
        )

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List Users.

        `GET /users/`
        """
        return self._call(
            "GET",
            "/users/",
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create User.

        `POST /users/`
        """
        return self._call(
            "POST",
            "/users/",
            returns=NoneType,
            options=request_options,
        )

    def read_me(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /users/me`."""
        return self._call(
            "GET",
            "/users/me",
            returns=NoneType,
            options=request_options,
        )

    def read(
        self,
        user_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Read User.

        `GET /users/{user_id}`
        """
        return self._call(
            "GET",
            "/users/{user_id}",
            path_params={"user_id": user_id},
            returns=NoneType,
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """The operations of users."""

    with_raw_response: _RawAsyncUsers
    with_streaming_response: _RawAsyncUsers

    async def list_items(
        self,
        user_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/users/{user_id}/items`."""
        return await self._call(
            "GET",
            "/api/v1/users/{user_id}/items",
            path_params={"user_id": user_id},
            returns=NoneType,
            options=request_options,
        )

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """List Users.

        `GET /users/`
        """
        return await self._call(
            "GET",
            "/users/",
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create User.

        `POST /users/`
        """
        return await self._call(
            "POST",
            "/users/",
            returns=NoneType,
            options=request_options,
        )

    async def read_me(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /users/me`."""
        return await self._call(
            "GET",
            "/users/me",
            returns=NoneType,
            options=request_options,
        )

    async def read(
        self,
        user_id: _uuid.UUID | str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Read User.

        `GET /users/{user_id}`
        """
        return await self._call(
            "GET",
            "/users/{user_id}",
            path_params={"user_id": user_id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsers:
        list_items = _raw(Users.list_items)
        list = _raw(Users.list)
        create = _raw(Users.create)
        read_me = _raw(Users.read_me)
        read = _raw(Users.read)

    class _RawAsyncUsers:
        list_items = _async_raw(AsyncUsers.list_items)
        list = _async_raw(AsyncUsers.list)
        create = _async_raw(AsyncUsers.create)
        read_me = _async_raw(AsyncUsers.read_me)
        read = _async_raw(AsyncUsers.read)
