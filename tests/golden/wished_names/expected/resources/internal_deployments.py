"""The operations of internal deployments."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class InternalDeployments(Resource):
    """The operations of internal deployments."""

    with_raw_response: _RawInternalDeployments
    with_streaming_response: _RawInternalDeployments

    def start(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/deploy`."""
        return self._call(
            "POST",
            "/v2/deploy",
            returns=NoneType,
            options=request_options,
        )


class AsyncInternalDeployments(AsyncResource):
    """The operations of internal deployments."""

    with_raw_response: _RawAsyncInternalDeployments
    with_streaming_response: _RawAsyncInternalDeployments

    async def start(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v2/deploy`."""
        return await self._call(
            "POST",
            "/v2/deploy",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawInternalDeployments:
        start = _raw(InternalDeployments.start)

    class _RawAsyncInternalDeployments:
        start = _async_raw(AsyncInternalDeployments.start)
