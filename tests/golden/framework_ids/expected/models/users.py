"""What the operations of users take and return."""

from __future__ import annotations

from .._runtime.models import Model


class User(Model):
    name: str | None = None


class UserListResponse(Model):
    """What `users.list` returns."""

    data: list[User] | None = None
    meta: UserMeta | None = None


class UserMeta(Model):
    paginate: UserMetaPaginate | None = None


class UserMetaPaginate(Model):
    next_page: str | None = None
    """The cursor of the next page."""
