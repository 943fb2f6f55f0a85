"""The operations of Keys."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Keys(Resource):
    """The operations of Keys."""

    with_raw_response: _RawKeys
    with_streaming_response: _RawKeys

    def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /sso/keys`."""
        return self._call(
            "POST",
            "/sso/keys",
            returns=NoneType,
            options=request_options,
        )


class AsyncKeys(AsyncResource):
    """The operations of Keys."""

    with_raw_response: _RawAsyncKeys
    with_streaming_response: _RawAsyncKeys

    async def create(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /sso/keys`."""
        return await self._call(
            "POST",
            "/sso/keys",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawKeys:
        create = _raw(Keys.create)

    class _RawAsyncKeys:
        create = _async_raw(AsyncKeys.create)
