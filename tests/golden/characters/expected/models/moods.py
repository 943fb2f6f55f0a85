"""What the operations of moods take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models import Model

Mood: TypeAlias = Literal["\U0001fa77", "😀", "calm"]


class MoodGetResponse(Model):
    """What `moods.get` returns."""

    since: str | None = Field(
        default=None, validation_alias="since\u0cf3", serialization_alias="since\u0cf3"
    )
    field: bool | None = Field(
        default=None, validation_alias="\U0001fa77", serialization_alias="\U0001fa77"
    )
