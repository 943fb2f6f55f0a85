"""What the operations of piers take and return."""

from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model


class PierBuildRequest(Model):
    """The body of `piers.build`."""

    length: int
    """In metres."""

    posts: PierPosts
    """What it stands on."""

    name: str | None = None
    """What to call it."""


class PierPosts(Model):
    """What it stands on."""

    wood: str | None = None
    """Which wood."""


class PierPostsInput(TypedDict, total=False):
    """`PierPosts` as a dict, with its keys as on the wire."""

    wood: str
