"""The operations of Members."""

from __future__ import annotations

import builtins as _builtins
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Members(Resource):
    """The operations of Members."""

    with_raw_response: _RawMembers
    with_streaming_response: _RawMembers

    def list(
        self,
        code: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /merchants/{code}/members`."""
        return self._call(
            "GET",
            "/merchants/{code}/members",
            path_params={"code": code},
            returns=list[str],
            options=request_options,
        )


class AsyncMembers(AsyncResource):
    """The operations of Members."""

    with_raw_response: _RawAsyncMembers
    with_streaming_response: _RawAsyncMembers

    async def list(
        self,
        code: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[str]:
        """Call `GET /merchants/{code}/members`."""
        return await self._call(
            "GET",
            "/merchants/{code}/members",
            path_params={"code": code},
            returns=list[str],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawMembers:
        list = _raw(Members.list)

    class _RawAsyncMembers:
        list = _async_raw(AsyncMembers.list)
