"""The operations of AnnotationQueues."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class AnnotationQueues(Resource):
    """The operations of AnnotationQueues."""

    with_raw_response: _RawAnnotationQueues
    with_streaming_response: _RawAnnotationQueues

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /annotation-queues`."""
        return self._call(
            "GET",
            "/annotation-queues",
            returns=NoneType,
            options=request_options,
        )


class AsyncAnnotationQueues(AsyncResource):
    """The operations of AnnotationQueues."""

    with_raw_response: _RawAsyncAnnotationQueues
    with_streaming_response: _RawAsyncAnnotationQueues

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /annotation-queues`."""
        return await self._call(
            "GET",
            "/annotation-queues",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawAnnotationQueues:
        list = _raw(AnnotationQueues.list)

    class _RawAsyncAnnotationQueues:
        list = _async_raw(AsyncAnnotationQueues.list)
