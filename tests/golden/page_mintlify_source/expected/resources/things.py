"""The operations of Things."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.shared import Thing


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def create(
        self,
        *,
        id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return self._call(
            "POST",
            "/things",
            json={"id": id},
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

    async def create(
        self,
        *,
        id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a thing.

        `POST /things`
        """
        return await self._call(
            "POST",
            "/things",
            json={"id": id},
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
        create = _raw(Things.create)
        get = _raw(Things.get)

    class _RawAsyncThings:
        create = _async_raw(AsyncThings.create)
        get = _async_raw(AsyncThings.get)
