"""The operations of Things."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        x_other: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /things`."""
        return self._call(
            "GET",
            "/things",
            headers={"X-Other": x_other},
            returns=NoneType,
            options=request_options,
        )

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things`."""
        return self._call(
            "POST",
            "/things",
            security=(("oauth",), ("basic_auth",), ("timeout_",)),
            returns=NoneType,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        x_other: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /things`."""
        return await self._call(
            "GET",
            "/things",
            headers={"X-Other": x_other},
            returns=NoneType,
            options=request_options,
        )

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /things`."""
        return await self._call(
            "POST",
            "/things",
            security=(("oauth",), ("basic_auth",), ("timeout_",)),
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        create = _raw(Things.create)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        create = _async_raw(AsyncThings.create)
