"""What the operations of speak v1 take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class PageMapStringSpeech(Model):
    """What `speak_v1.get_speech` returns."""

    started_gt: str | None = Field(
        default=None, validation_alias="started>", serialization_alias="started>"
    )
    started_lt: str | None = Field(
        default=None, validation_alias="started<", serialization_alias="started<"
    )
