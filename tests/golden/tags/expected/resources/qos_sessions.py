"""The operations of QoS Sessions."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class QosSessions(Resource):
    """The operations of QoS Sessions."""

    with_raw_response: _RawQosSessions
    with_streaming_response: _RawQosSessions

    def create(
        self,
        *,
        src_ipv6_prefix: str | None = None,
        esim: bool | None = None,
        param_5g_lan_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /qos-sessions`."""
        return self._call(
            "POST",
            "/qos-sessions",
            query={
                "srcIPv6Prefix": src_ipv6_prefix,
                "eSIM": esim,
                "5GLanId": param_5g_lan_id,
            },
            returns=NoneType,
            options=request_options,
        )

    def extend_duration(
        self,
        session: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /qos-sessions/{session}/extend`."""
        return self._call(
            "POST",
            "/qos-sessions/{session}/extend",
            path_params={"session": session},
            returns=NoneType,
            options=request_options,
        )


class AsyncQosSessions(AsyncResource):
    """The operations of QoS Sessions."""

    with_raw_response: _RawAsyncQosSessions
    with_streaming_response: _RawAsyncQosSessions

    async def create(
        self,
        *,
        src_ipv6_prefix: str | None = None,
        esim: bool | None = None,
        param_5g_lan_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /qos-sessions`."""
        return await self._call(
            "POST",
            "/qos-sessions",
            query={
                "srcIPv6Prefix": src_ipv6_prefix,
                "eSIM": esim,
                "5GLanId": param_5g_lan_id,
            },
            returns=NoneType,
            options=request_options,
        )

    async def extend_duration(
        self,
        session: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /qos-sessions/{session}/extend`."""
        return await self._call(
            "POST",
            "/qos-sessions/{session}/extend",
            path_params={"session": session},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawQosSessions:
        create = _raw(QosSessions.create)
        extend_duration = _raw(QosSessions.extend_duration)

    class _RawAsyncQosSessions:
        create = _async_raw(AsyncQosSessions.create)
        extend_duration = _async_raw(AsyncQosSessions.extend_duration)
