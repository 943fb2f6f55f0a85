"""The operations of beta.admin.user_groups."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class BetaAdminUserGroups(Resource):
    """The operations of beta.admin.user_groups."""

    with_raw_response: _RawBetaAdminUserGroups
    with_streaming_response: _RawBetaAdminUserGroups

    def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /admin/user-groups/{id}`."""
        return self._call(
            "PATCH",
            "/admin/user-groups/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncBetaAdminUserGroups(AsyncResource):
    """The operations of beta.admin.user_groups."""

    with_raw_response: _RawAsyncBetaAdminUserGroups
    with_streaming_response: _RawAsyncBetaAdminUserGroups

    async def update(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `PATCH /admin/user-groups/{id}`."""
        return await self._call(
            "PATCH",
            "/admin/user-groups/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBetaAdminUserGroups:
        update = _raw(BetaAdminUserGroups.update)

    class _RawAsyncBetaAdminUserGroups:
        update = _async_raw(AsyncBetaAdminUserGroups.update)
