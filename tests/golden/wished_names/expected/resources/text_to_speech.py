"""The operations of text_to_speech."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, Resource


class TextToSpeech(Resource):
    """The operations of text_to_speech."""

    with_raw_response: _RawTextToSpeech
    with_streaming_response: _RawTextToSpeech

    def convert(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/text-to-speech/{id}`."""
        return self._call(
            "POST",
            "/v1/text-to-speech/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


class AsyncTextToSpeech(AsyncResource):
    """The operations of text_to_speech."""

    with_raw_response: _RawAsyncTextToSpeech
    with_streaming_response: _RawAsyncTextToSpeech

    async def convert(
        self,
        id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Call `POST /v1/text-to-speech/{id}`."""
        return await self._call(
            "POST",
            "/v1/text-to-speech/{id}",
            path_params={"id": id},
            returns=NoneType,
            options=request_options,
        )


if TYPE_CHECKING:
    from .._runtime.resource import async_raw as _async_raw
    from .._runtime.resource import raw as _raw

    class _RawTextToSpeech:
        convert = _raw(TextToSpeech.convert)

    class _RawAsyncTextToSpeech:
        convert = _async_raw(AsyncTextToSpeech.convert)
