"""What the parts of merging share."""

from __future__ import annotations

from ..document import Fragment, Node

Place = tuple[Fragment, Node, str]
"""A node with where it stands: the fragment, the node, its pointer there."""

SHARED = ("security", "servers")
"""What a fragment says for all of its operations."""
