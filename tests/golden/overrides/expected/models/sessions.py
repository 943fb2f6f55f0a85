"""What the operations of sessions take and return."""

from __future__ import annotations

from .._runtime.models import Model


class SessionLoginRequest(Model):
    """The body of `sessions.open`."""

    user: str
