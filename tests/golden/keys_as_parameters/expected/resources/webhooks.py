"""The operations of Webhooks."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Webhooks(Resource):
    """The operations of Webhooks."""

    with_raw_response: _RawWebhooks
    with_streaming_response: _RawWebhooks

    def list(
        self,
        *,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Only the token goes.

        `GET /webhooks`
        """
        return self._call(
            "GET",
            "/webhooks",
            query={"key": key},
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )


class AsyncWebhooks(AsyncResource):
    """The operations of Webhooks."""

    with_raw_response: _RawAsyncWebhooks
    with_streaming_response: _RawAsyncWebhooks

    async def list(
        self,
        *,
        key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Only the token goes.

        `GET /webhooks`
        """
        return await self._call(
            "GET",
            "/webhooks",
            query={"key": key},
            security=(("token",),),
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawWebhooks:
        list = _raw(Webhooks.list)

    class _RawAsyncWebhooks:
        list = _async_raw(AsyncWebhooks.list)
