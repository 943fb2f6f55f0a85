"""What the operations of events take and return."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class Joined(Model):
    event: Literal["joined"] | None = None
    who: str | None = None


class Left(Model):
    event: Literal["left"] | None = None
    who: str | None = None
