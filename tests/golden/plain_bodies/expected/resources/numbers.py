"""The operations of Numbers."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime.models import many
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Numbers(Resource):
    """The operations of Numbers."""

    def replace(
        self,
        *,
        body: Sequence[float],
        request_options: RequestOptions | None = None,
    ) -> float:
        """Call `PUT /numbers`.

        `PUT /numbers`
        """
        return self._call(
            "PUT",
            "/numbers",
            json=many(body),
            nullable=True,
            returns=float,
            options=request_options,
        )


class AsyncNumbers(AsyncResource):
    """The operations of Numbers."""

    async def replace(
        self,
        *,
        body: Sequence[float],
        request_options: RequestOptions | None = None,
    ) -> float:
        """Call `PUT /numbers`.

        `PUT /numbers`
        """
        return await self._call(
            "PUT",
            "/numbers",
            json=many(body),
            nullable=True,
            returns=float,
            options=request_options,
        )
