"""What the operations of statuses take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Status(Model):
    id: str
