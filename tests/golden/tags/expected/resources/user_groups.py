"""User Groups: groups of users."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class UserGroups(Resource):
    """Groups of users."""

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /user-groups`.

        `GET /user-groups`
        """
        return self._call(
            "GET",
            "/user-groups",
            returns=None,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /user-groups`.

        `POST /user-groups`
        """
        return self._call(
            "POST",
            "/user-groups",
            returns=None,
            options=request_options,
        )


class AsyncUserGroups(AsyncResource):
    """Groups of users."""

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /user-groups`.

        `GET /user-groups`
        """
        return await self._call(
            "GET",
            "/user-groups",
            returns=None,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /user-groups`.

        `POST /user-groups`
        """
        return await self._call(
            "POST",
            "/user-groups",
            returns=None,
            options=request_options,
        )
