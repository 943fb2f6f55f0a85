"""What the operations of groups take and return."""

from __future__ import annotations

from .._runtime.models import Model


class GroupListResponse(Model):
    """What `groups.list` returns."""

    data: list[TemplatesSpecItem]
    next: str | None = None


class TemplatesSpecItem(Model):
    members: int | None = None
