"""The operations of Primary IPs."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class PrimaryIps(Resource):
    """The operations of Primary IPs."""

    with_raw_response: _RawPrimaryIps
    with_streaming_response: _RawPrimaryIps

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /primary_ips`."""
        return self._call(
            "GET",
            "/primary_ips",
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /primary_ips`."""
        return self._call(
            "POST",
            "/primary_ips",
            returns=NoneType,
            options=request_options,
        )


class AsyncPrimaryIps(AsyncResource):
    """The operations of Primary IPs."""

    with_raw_response: _RawAsyncPrimaryIps
    with_streaming_response: _RawAsyncPrimaryIps

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /primary_ips`."""
        return await self._call(
            "GET",
            "/primary_ips",
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /primary_ips`."""
        return await self._call(
            "POST",
            "/primary_ips",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawPrimaryIps:
        list = _raw(PrimaryIps.list)
        create = _raw(PrimaryIps.create)

    class _RawAsyncPrimaryIps:
        list = _async_raw(AsyncPrimaryIps.list)
        create = _async_raw(AsyncPrimaryIps.create)
