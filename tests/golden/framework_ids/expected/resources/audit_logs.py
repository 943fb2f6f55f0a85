"""The operations of audit-logs."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AuditLogs(Resource):
    """The operations of audit-logs."""

    with_raw_response: _RawAuditLogs
    with_streaming_response: _RawAuditLogs

    def create_event(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /logs/events`."""
        return self._call(
            "POST",
            "/logs/events",
            returns=NoneType,
            options=request_options,
        )

    def create_export(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /logs/exports`."""
        return self._call(
            "POST",
            "/logs/exports",
            returns=NoneType,
            options=request_options,
        )


class AsyncAuditLogs(AsyncResource):
    """The operations of audit-logs."""

    with_raw_response: _RawAsyncAuditLogs
    with_streaming_response: _RawAsyncAuditLogs

    async def create_event(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /logs/events`."""
        return await self._call(
            "POST",
            "/logs/events",
            returns=NoneType,
            options=request_options,
        )

    async def create_export(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /logs/exports`."""
        return await self._call(
            "POST",
            "/logs/exports",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAuditLogs:
        create_event = _raw(AuditLogs.create_event)
        create_export = _raw(AuditLogs.create_export)

    class _RawAsyncAuditLogs:
        create_event = _async_raw(AsyncAuditLogs.create_event)
        create_export = _async_raw(AsyncAuditLogs.create_export)
