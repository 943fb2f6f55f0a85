"""The operations of class."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Class(Resource):
    """The operations of class."""

    with_raw_response: _RawClass
    with_streaming_response: _RawClass

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /class`."""
        return self._call(
            "GET",
            "/class",
            returns=NoneType,
            options=request_options,
        )


class AsyncClass(AsyncResource):
    """The operations of class."""

    with_raw_response: _RawAsyncClass
    with_streaming_response: _RawAsyncClass

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /class`."""
        return await self._call(
            "GET",
            "/class",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawClass:
        list = _raw(Class.list)

    class _RawAsyncClass:
        list = _async_raw(AsyncClass.list)
