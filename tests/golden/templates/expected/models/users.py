"""What the operations of users take and return."""

from __future__ import annotations

from .._runtime.models import Model


class User(Model):
    name: str | None = None


class UserPage(Model):
    """What `users.list` returns."""

    data: list[User]
    next: str | None = None
