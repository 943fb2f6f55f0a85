"""What the operations of events take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Event(Model):
    id: str
