"""What the operations of 音频 audio take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

SpeechRequestV1Voice: TypeAlias = Literal["alloy", "echo"]


class SpeechRequestV1(Model):
    """The body of `音频_audio.create_speech`."""

    input: str
    voice: SpeechRequestV1Voice | str | None = None


class 结果Audio(Model):
    """What `音频_audio.create_speech` returns."""

    url: str | None = None
