"""The operations of apis."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Apis(Resource):
    """The operations of apis."""

    with_raw_response: _RawApis
    with_streaming_response: _RawApis

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /apis/{id}`."""
        return self._call(
            "GET",
            "/apis/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncApis(AsyncResource):
    """The operations of apis."""

    with_raw_response: _RawAsyncApis
    with_streaming_response: _RawAsyncApis

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /apis/{id}`."""
        return await self._call(
            "GET",
            "/apis/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawApis:
        get = _raw(Apis.get)

    class _RawAsyncApis:
        get = _async_raw(AsyncApis.get)
