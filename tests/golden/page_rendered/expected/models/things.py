"""What the operations of things take and return."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.models import Model

ThingKind: TypeAlias = Literal["red", "green"]


class ThingCreateRequest(Model, nullable=("ids",)):
    """The body of `things.create`."""

    ids: list[int] | None


class ThingCreateResponse(Model):
    """What `things.create` returns."""

    owner: dict[str, Any] | None = None
    """Who has it. Deprecated."""
