"""The operations of Roles."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Roles(Resource):
    """The operations of Roles."""

    with_raw_response: _RawRoles
    with_streaming_response: _RawRoles

    def list_project_roles(
        self,
        project: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /projects/{project}/roles`."""
        return self._call(
            "GET",
            "/projects/{project}/roles",
            path_params={"project": project},
            returns=list[str],
            options=request_options,
        )

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /roles`."""
        return self._call(
            "GET",
            "/roles",
            returns=list[str],
            options=request_options,
        )


class AsyncRoles(AsyncResource):
    """The operations of Roles."""

    with_raw_response: _RawAsyncRoles
    with_streaming_response: _RawAsyncRoles

    async def list_project_roles(
        self,
        project: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /projects/{project}/roles`."""
        return await self._call(
            "GET",
            "/projects/{project}/roles",
            path_params={"project": project},
            returns=list[str],
            options=request_options,
        )

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /roles`."""
        return await self._call(
            "GET",
            "/roles",
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawRoles:
        list_project_roles = _raw(Roles.list_project_roles)
        list = _raw(Roles.list)

    class _RawAsyncRoles:
        list_project_roles = _async_raw(AsyncRoles.list_project_roles)
        list = _async_raw(AsyncRoles.list)
