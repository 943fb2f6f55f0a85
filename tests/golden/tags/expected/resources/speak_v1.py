"""The operations of Speak > V1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.speak_v1 import PageMapStringSpeech


class SpeakV1(Resource):
    """The operations of Speak > V1."""

    with_raw_response: _RawSpeakV1
    with_streaming_response: _RawSpeakV1

    def get_speech(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PageMapStringSpeech:
        """Call `GET /speech`."""
        return self._call(
            "GET",
            "/speech",
            returns=PageMapStringSpeech,
            options=request_options,
        )


class AsyncSpeakV1(AsyncResource):
    """The operations of Speak > V1."""

    with_raw_response: _RawAsyncSpeakV1
    with_streaming_response: _RawAsyncSpeakV1

    async def get_speech(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> PageMapStringSpeech:
        """Call `GET /speech`."""
        return await self._call(
            "GET",
            "/speech",
            returns=PageMapStringSpeech,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawSpeakV1:
        get_speech = _raw(SpeakV1.get_speech)

    class _RawAsyncSpeakV1:
        get_speech = _async_raw(AsyncSpeakV1.get_speech)
