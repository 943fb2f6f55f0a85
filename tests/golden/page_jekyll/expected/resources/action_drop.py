"""The operations of ?Action=Drop."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ActionDrop(Resource):
    """The operations of ?Action=Drop."""

    with_raw_response: _RawActionDrop
    with_streaming_response: _RawActionDrop

    def drop(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Drop.

        `GET /?Action=Drop`
        """
        return self._call(
            "GET",
            "/?Action=Drop",
            returns=NoneType,
            options=request_options,
        )


class AsyncActionDrop(AsyncResource):
    """The operations of ?Action=Drop."""

    with_raw_response: _RawAsyncActionDrop
    with_streaming_response: _RawAsyncActionDrop

    async def drop(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Drop.

        `GET /?Action=Drop`
        """
        return await self._call(
            "GET",
            "/?Action=Drop",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawActionDrop:
        drop = _raw(ActionDrop.drop)

    class _RawAsyncActionDrop:
        drop = _async_raw(AsyncActionDrop.drop)
