"""The operations of auth/tokens."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.auth_tokens import AuthTokenKind


class AuthTokens(Resource):
    """The operations of auth/tokens."""

    def list(
        self,
        grant: str,
        *,
        kind: AuthTokenKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /auth/{grant}`.

        `POST /auth/{grant}`
        """
        return self._call(
            "POST",
            "/auth/{grant}",
            path_params={"grant": grant},
            query={"kind": kind},
            returns=None,
            options=request_options,
        )


class AsyncAuthTokens(AsyncResource):
    """The operations of auth/tokens."""

    async def list(
        self,
        grant: str,
        *,
        kind: AuthTokenKind | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /auth/{grant}`.

        `POST /auth/{grant}`
        """
        return await self._call(
            "POST",
            "/auth/{grant}",
            path_params={"grant": grant},
            query={"kind": kind},
            returns=None,
            options=request_options,
        )
