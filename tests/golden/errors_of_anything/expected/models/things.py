"""What the operations of things take and return."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.models import Model


class Missing(Model):
    message: str | None = None


class Thing(Model):
    name: str | None = None


ConflictException: TypeAlias = Any
