"""The operations of voices."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Voices(Resource):
    """The operations of voices."""

    with_raw_response: _RawVoices
    with_streaming_response: _RawVoices

    def add(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/voices`."""
        return self._call(
            "POST",
            "/v1/voices",
            returns=NoneType,
            options=request_options,
        )


class AsyncVoices(AsyncResource):
    """The operations of voices."""

    with_raw_response: _RawAsyncVoices
    with_streaming_response: _RawAsyncVoices

    async def add(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/voices`."""
        return await self._call(
            "POST",
            "/v1/voices",
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawVoices:
        add = _raw(Voices.add)

    class _RawAsyncVoices:
        add = _async_raw(AsyncVoices.add)
