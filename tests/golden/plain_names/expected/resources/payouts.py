"""The operations of Payouts."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Payouts(Resource):
    """The operations of Payouts."""

    with_raw_response: _RawPayouts
    with_streaming_response: _RawPayouts

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v0.1/payouts`."""
        return self._call(
            "GET",
            "/v0.1/payouts",
            returns=list[str],
            options=request_options,
        )

    def list_v1(
        self,
        shop: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1.0/shops/{shop}/payouts`."""
        return self._call(
            "GET",
            "/v1.0/shops/{shop}/payouts",
            path_params={"shop": shop},
            returns=list[str],
            options=request_options,
        )


class AsyncPayouts(AsyncResource):
    """The operations of Payouts."""

    with_raw_response: _RawAsyncPayouts
    with_streaming_response: _RawAsyncPayouts

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v0.1/payouts`."""
        return await self._call(
            "GET",
            "/v0.1/payouts",
            returns=list[str],
            options=request_options,
        )

    async def list_v1(
        self,
        shop: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /v1.0/shops/{shop}/payouts`."""
        return await self._call(
            "GET",
            "/v1.0/shops/{shop}/payouts",
            path_params={"shop": shop},
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPayouts:
        list = _raw(Payouts.list)
        list_v1 = _raw(Payouts.list_v1)

    class _RawAsyncPayouts:
        list = _async_raw(AsyncPayouts.list)
        list_v1 = _async_raw(AsyncPayouts.list_v1)
