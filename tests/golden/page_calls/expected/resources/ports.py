"""The operations of ports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Ports(Resource):
    """The operations of ports."""

    with_raw_response: _RawPorts
    with_streaming_response: _RawPorts

    def list(
        self,
        *,
        country: str,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """查询港口.

        `GET /ports`

        Args:
            country: 国家
            limit: 数量
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/ports",
            query={"country": country, "limit": limit},
            returns=object,
            options=request_options,
        )


class AsyncPorts(AsyncResource):
    """The operations of ports."""

    with_raw_response: _RawAsyncPorts
    with_streaming_response: _RawAsyncPorts

    async def list(
        self,
        *,
        country: str,
        limit: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """查询港口.

        `GET /ports`

        Args:
            country: 国家
            limit: 数量
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/ports",
            query={"country": country, "limit": limit},
            returns=object,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPorts:
        list = _raw(Ports.list)

    class _RawAsyncPorts:
        list = _async_raw(AsyncPorts.list)
