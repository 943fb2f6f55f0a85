"""The operations of ?Action=List."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.action_list import Thing


class ActionList(Resource):
    """The operations of ?Action=List."""

    with_raw_response: _RawActionList
    with_streaming_response: _RawActionList

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

    with_raw_response: _RawAsyncActionList
    with_streaming_response: _RawAsyncActionList

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


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawActionList:
        list = _raw(ActionList.list)

    class _RawAsyncActionList:
        list = _async_raw(AsyncActionList.list)
