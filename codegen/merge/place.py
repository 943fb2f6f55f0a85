"""What the parts of merging share."""

from __future__ import annotations

from ..document import Fragment, Node
from ..keywords import METHOD_KEYS

Place = tuple[Fragment, Node, str]
"""A node with where it stands: the fragment, the node, its pointer there."""

SHARED = ("security", "servers")
"""What a fragment says for all of its operations."""

Key = tuple[str, str, str]
"""(path, "" or "additionalOperations", method or other key of the path item)."""


def is_operation(key: Key) -> bool:
    """Whether this is an operation, and not what a path item says besides."""
    return bool(key[1]) or key[2] in METHOD_KEYS
