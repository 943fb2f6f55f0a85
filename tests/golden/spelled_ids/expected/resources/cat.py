"""The operations of cat."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Cat(Resource):
    """The operations of cat."""

    with_raw_response: _RawCat
    with_streaming_response: _RawCat

    def list_aliases(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /_cat/aliases`."""
        return self._call(
            "GET",
            "/_cat/aliases",
            returns=NoneType,
            options=request_options,
        )

    def get_alias(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /_cat/aliases/{name}`."""
        return self._call(
            "GET",
            "/_cat/aliases/{name}",
            path_params={"name": name},
            returns=NoneType,
            options=request_options,
        )


class AsyncCat(AsyncResource):
    """The operations of cat."""

    with_raw_response: _RawAsyncCat
    with_streaming_response: _RawAsyncCat

    async def list_aliases(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /_cat/aliases`."""
        return await self._call(
            "GET",
            "/_cat/aliases",
            returns=NoneType,
            options=request_options,
        )

    async def get_alias(
        self,
        name: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `GET /_cat/aliases/{name}`."""
        return await self._call(
            "GET",
            "/_cat/aliases/{name}",
            path_params={"name": name},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawCat:
        list_aliases = _raw(Cat.list_aliases)
        get_alias = _raw(Cat.get_alias)

    class _RawAsyncCat:
        list_aliases = _async_raw(AsyncCat.list_aliases)
        get_alias = _async_raw(AsyncCat.get_alias)
