"""The operations of ?Action=List."""

from __future__ import annotations

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.action_list import Thing


class ActionList(Resource):
    """The operations of ?Action=List."""

    def list(
        self,
        *,
        max: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """List.

        `GET /?Action=List`

        Args:
            max: At most.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/?Action=List",
            query={"max": max},
            returns=Thing,
            options=request_options,
        )


class AsyncActionList(AsyncResource):
    """The operations of ?Action=List."""

    async def list(
        self,
        *,
        max: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """List.

        `GET /?Action=List`

        Args:
            max: At most.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/?Action=List",
            query={"max": max},
            returns=Thing,
            options=request_options,
        )
