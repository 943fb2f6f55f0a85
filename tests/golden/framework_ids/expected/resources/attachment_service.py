"""The operations of AttachmentService."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AttachmentService(Resource):
    """The operations of AttachmentService."""

    with_raw_response: _RawAttachmentService
    with_streaming_response: _RawAttachmentService

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/attachments`."""
        return self._call(
            "GET",
            "/api/v1/attachments",
            returns=NoneType,
            options=request_options,
        )


class AsyncAttachmentService(AsyncResource):
    """The operations of AttachmentService."""

    with_raw_response: _RawAsyncAttachmentService
    with_streaming_response: _RawAsyncAttachmentService

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /api/v1/attachments`."""
        return await self._call(
            "GET",
            "/api/v1/attachments",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAttachmentService:
        list = _raw(AttachmentService.list)

    class _RawAsyncAttachmentService:
        list = _async_raw(AsyncAttachmentService.list)
