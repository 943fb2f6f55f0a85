"""What the operations of action list take and return."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class Thing(Model):
    """What `action_list.list` returns."""

    name: str | None = Field(
        default=None, validation_alias="Name", serialization_alias="Name"
    )
