"""The operations of Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.decode import Typed
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.things import Thing, ThingInput


class Things(Resource):
    """The operations of Things."""

    with_raw_response: _RawThings
    with_streaming_response: _RawThings

    def create(
        self,
        *,
        body: ThingInput,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `POST /things`."""
        return self._call(
            "POST",
            "/things",
            json=body,
            nullable=True,
            returns=Typed[Thing],
            options=request_options,
        )


class AsyncThings(AsyncResource):
    """The operations of Things."""

    with_raw_response: _RawAsyncThings
    with_streaming_response: _RawAsyncThings

    async def create(
        self,
        *,
        body: ThingInput,
        request_options: RequestOptions | None = None,
    ) -> Thing:
        """Call `POST /things`."""
        return await self._call(
            "POST",
            "/things",
            json=body,
            nullable=True,
            returns=Typed[Thing],
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawThings:
        create = _raw(Things.create)

    class _RawAsyncThings:
        create = _async_raw(AsyncThings.create)
