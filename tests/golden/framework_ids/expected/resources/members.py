"""The operations of members."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Members(Resource):
    """The operations of members."""

    with_raw_response: _RawMembers
    with_streaming_response: _RawMembers

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /members`."""
        return self._call(
            "GET",
            "/members",
            returns=NoneType,
            options=request_options,
        )

    def add_tags(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /members`."""
        return self._call(
            "POST",
            "/members",
            returns=NoneType,
            options=request_options,
        )


class AsyncMembers(AsyncResource):
    """The operations of members."""

    with_raw_response: _RawAsyncMembers
    with_streaming_response: _RawAsyncMembers

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /members`."""
        return await self._call(
            "GET",
            "/members",
            returns=NoneType,
            options=request_options,
        )

    async def add_tags(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /members`."""
        return await self._call(
            "POST",
            "/members",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMembers:
        list = _raw(Members.list)
        add_tags = _raw(Members.add_tags)

    class _RawAsyncMembers:
        list = _async_raw(AsyncMembers.list)
        add_tags = _async_raw(AsyncMembers.add_tags)
