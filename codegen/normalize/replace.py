"""References in the places of what got a name."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from ..document import Node, escape, is_array, unescape
from .cluster import Cluster
from .site import Site

_KEPT = ("description", "deprecated", "readOnly", "writeOnly", "default", "examples")


class _Branch(Struct, eq=False):
    """A place that is a site, or has sites below it."""

    below: dict[str, _Branch] = field(default_factory=dict[str, "_Branch"])
    site: tuple[Site, Cluster] | None = None


def replaced(data: Node, clusters: list[Cluster]) -> tuple[Node, dict[str, Node]]:
    """The document with a reference where each site was, and by its pointer what stood
    there, the sites within it replaced.

    Goes only where a site is; everything else is shared with the document as it was.
    """
    stood: dict[str, Node] = {}

    def change(node: Any, branch: _Branch) -> Any:
        copy: Any = node.copy()
        numbered = is_array(node)
        for token, below in branch.below.items():
            key = int(token) if numbered else unescape(token)
            copy[key] = change(node[key], below)
        if branch.site is None:
            return copy
        stood[branch.site[0].pointer] = copy
        return _reference(copy, *branch.site)

    return change(data, _tree(clusters)), stood


def _tree(clusters: list[Cluster]) -> _Branch:
    """The sites by the tokens of their pointers."""
    root = _Branch()
    for cluster in clusters:
        for site in cluster.sites:
            branch = root
            for token in site.pointer.split("/")[1:]:
                if token not in branch.below:
                    branch.below[token] = _Branch()
                branch = branch.below[token]
            branch.site = (site, cluster)
    return root


def _reference(node: Node, site: Site, cluster: Cluster) -> Node:
    """What stands in the place of a site: a reference, with what was said about it there."""
    said = {key: node[key] for key in _KEPT if key in node}
    reference = {"$ref": f"#/components/schemas/{escape(cluster.name)}"}
    if site.nullable:
        return {**said, "anyOf": [reference, {"type": "null"}]}
    return {**said, **reference}
