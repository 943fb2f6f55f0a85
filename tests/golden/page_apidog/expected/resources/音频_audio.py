"""The operations of 音频(Audio)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource
from ..models.音频_audio import SpeechRequestV1Voice, 结果Audio


class 音频Audio(Resource):
    """The operations of 音频(Audio)."""

    with_raw_response: _Raw音频Audio
    with_streaming_response: _Raw音频Audio

    def create_speech(
        self,
        *,
        input: str,
        voice: SpeechRequestV1Voice | None = None,
        request_options: RequestOptions | None = None,
    ) -> 结果Audio:
        """创建语音.

        返回一个文件 (```mp3```)

        `POST /v1/audio/speech`
        """
        return self._call(
            "POST",
            "/v1/audio/speech",
            json={"input": input, "voice": voice},
            returns=结果Audio,
            options=request_options,
        )


class Async音频Audio(AsyncResource):
    """The operations of 音频(Audio)."""

    with_raw_response: _RawAsync音频Audio
    with_streaming_response: _RawAsync音频Audio

    async def create_speech(
        self,
        *,
        input: str,
        voice: SpeechRequestV1Voice | None = None,
        request_options: RequestOptions | None = None,
    ) -> 结果Audio:
        """创建语音.

        返回一个文件 (```mp3```)

        `POST /v1/audio/speech`
        """
        return await self._call(
            "POST",
            "/v1/audio/speech",
            json={"input": input, "voice": voice},
            returns=结果Audio,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _Raw音频Audio:
        create_speech = _raw(音频Audio.create_speech)

    class _RawAsync音频Audio:
        create_speech = _async_raw(Async音频Audio.create_speech)
