"""The operations of users."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.cursors import by_cursor
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPage, AsyncPager, Page
from .._runtime.resource import AsyncResource, Resource
from ..models.users import User, UserListResponse

_pages = by_cursor("cursor", next="meta.paginate.next_page", items="data")


class Users(Resource):
    """The operations of users."""

    with_raw_response: _RawUsers
    with_streaming_response: _RawUsers

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[User, UserListResponse]:
        """Call `GET /users`.

        Iterating the result walks all pages.
        """
        return self._call(
            "GET",
            "/users",
            query={"cursor": cursor},
            returns=Page[User, UserListResponse],
            pages=_pages,
            options=request_options,
        )

    def find_one(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /users/{id}`."""
        return self._call(
            "GET",
            "/users/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncUsers(AsyncResource):
    """The operations of users."""

    with_raw_response: _RawAsyncUsers
    with_streaming_response: _RawAsyncUsers

    def list(
        self,
        *,
        cursor: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> AsyncPager[User, UserListResponse]:
        """Call `GET /users`.

        Iterating the result walks all pages.
        """
        return AsyncPager(
            self._call,
            "GET",
            "/users",
            query={"cursor": cursor},
            returns=AsyncPage[User, UserListResponse],
            pages=_pages,
            options=request_options,
        )

    async def find_one(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /users/{id}`."""
        return await self._call(
            "GET",
            "/users/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawUsers:
        list = _raw(Users.list)
        find_one = _raw(Users.find_one)

    class _RawAsyncUsers:
        list = _async_raw(AsyncUsers.list)
        find_one = _async_raw(AsyncUsers.find_one)
