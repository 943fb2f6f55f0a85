"""The operations of NotificationService."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class NotificationService(Resource):
    """The operations of NotificationService."""

    with_raw_response: _RawNotificationService
    with_streaming_response: _RawNotificationService

    def list_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /notifications/services`."""
        return self._call(
            "GET",
            "/notifications/services",
            returns=NoneType,
            options=request_options,
        )


class AsyncNotificationService(AsyncResource):
    """The operations of NotificationService."""

    with_raw_response: _RawAsyncNotificationService
    with_streaming_response: _RawAsyncNotificationService

    async def list_services(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /notifications/services`."""
        return await self._call(
            "GET",
            "/notifications/services",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawNotificationService:
        list_services = _raw(NotificationService.list_services)

    class _RawAsyncNotificationService:
        list_services = _async_raw(AsyncNotificationService.list_services)
