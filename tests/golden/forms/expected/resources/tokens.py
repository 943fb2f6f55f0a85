"""The operations of Tokens."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.tokens import TokenCreateResponse, TokenGrantType


class Tokens(Resource):
    """The operations of Tokens."""

    def create(
        self,
        *,
        grant_type: TokenGrantType,
        scope: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """Call `POST /token`.

        `POST /token`
        """
        return self._call(
            "POST",
            "/token",
            form={"grant_type": grant_type, "scope": many(scope)},
            returns=TokenCreateResponse,
            options=request_options,
        )


class AsyncTokens(AsyncResource):
    """The operations of Tokens."""

    async def create(
        self,
        *,
        grant_type: TokenGrantType,
        scope: Sequence[str] | None = None,
        request_options: RequestOptions | None = None,
    ) -> TokenCreateResponse:
        """Call `POST /token`.

        `POST /token`
        """
        return await self._call(
            "POST",
            "/token",
            form={"grant_type": grant_type, "scope": many(scope)},
            returns=TokenCreateResponse,
            options=request_options,
        )
