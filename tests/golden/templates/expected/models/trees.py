"""What the operations of trees take and return."""

from __future__ import annotations

from .._runtime.models import Model


class NamedTree(Model):
    """What `trees.get` returns."""

    children: list[NamedTree] | None = None
    name: str | None = None
