"""What the operations of plain trees take and return."""

from __future__ import annotations

from .._runtime.models import Model


class Tree(Model):
    """What `plain_trees.get` returns."""

    children: list[Tree] | None = None
