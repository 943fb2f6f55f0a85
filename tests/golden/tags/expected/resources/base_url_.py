"""The operations of base url."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class BaseUrl(Resource):
    """The operations of base url."""

    with_raw_response: _RawBaseUrl
    with_streaming_response: _RawBaseUrl

    def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /base-url`."""
        return self._call(
            "GET",
            "/base-url",
            returns=NoneType,
            options=request_options,
        )


class AsyncBaseUrl(AsyncResource):
    """The operations of base url."""

    with_raw_response: _RawAsyncBaseUrl
    with_streaming_response: _RawAsyncBaseUrl

    async def get(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /base-url`."""
        return await self._call(
            "GET",
            "/base-url",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawBaseUrl:
        get = _raw(BaseUrl.get)

    class _RawAsyncBaseUrl:
        get = _async_raw(AsyncBaseUrl.get)
