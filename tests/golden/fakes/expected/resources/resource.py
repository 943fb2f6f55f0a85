"""The operations of resource."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class ResourceResource(Resource):
    """The operations of resource."""

    with_raw_response: _RawResourceResource
    with_streaming_response: _RawResourceResource

    def returns_items(
        self,
        *,
        q: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /resource`.

        Args:
            q: Matches `\"\"\"\\ {{ 7*7 }}`.
            request_options: What differs for this one call.
        """
        return self._call(
            "GET",
            "/resource",
            query={"q": q},
            returns=NoneType,
            options=request_options,
        )


class AsyncResourceResource(AsyncResource):
    """The operations of resource."""

    with_raw_response: _RawAsyncResourceResource
    with_streaming_response: _RawAsyncResourceResource

    async def returns_items(
        self,
        *,
        q: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /resource`.

        Args:
            q: Matches `\"\"\"\\ {{ 7*7 }}`.
            request_options: What differs for this one call.
        """
        return await self._call(
            "GET",
            "/resource",
            query={"q": q},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawResourceResource:
        returns_items = _raw(ResourceResource.returns_items)

    class _RawAsyncResourceResource:
        returns_items = _async_raw(AsyncResourceResource.returns_items)
