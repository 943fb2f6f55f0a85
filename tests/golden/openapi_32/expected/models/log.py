"""What the operations of log take and return."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import Model

EntryLevel: TypeAlias = Literal["low", "high"]


class Entry(Model):
    level: EntryLevel | str | None = None
    text: str | None = None
