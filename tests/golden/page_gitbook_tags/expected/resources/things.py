"""The operations of Things."""

from __future__ import annotations

import builtins as _builtins
from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    def create(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            json={"id": id, "name": name},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Get a thing.

        `GET /things/{id}`
        """
        return self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            returns=Thing,
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def list(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> _builtins.list[Thing]:
        """List things.

        `GET /things`
        """
        return await self._call(
            "GET",
            "/things",
            returns=list[Thing],
            options=request_options,
        )

    async def create(
        self,
        *,
        id: str | None = None,
        name: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            json={"id": id, "name": name},
            body_optional=True,
            returns=NoneType,
            options=request_options,
        )

    async def get(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Get a thing.

        `GET /things/{id}`
        """
        return await self._call(
            "GET",
            "/things/{id}",
            path_params={"id": id},
            returns=Thing,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        list = _raw(Things.list)
        create = _raw(Things.create)
        get = _raw(Things.get)

    class _RawAsyncThings:
        list = _async_raw(AsyncThings.list)
        create = _async_raw(AsyncThings.create)
        get = _async_raw(AsyncThings.get)
