"""How deep models lie in each other: pydantic builds a class inside the one that refers to
it, so a long chain or a large cycle of them needs a base class of its own."""

from __future__ import annotations

from codegen.graphs import Graph, components

_MOST = 40
"""Pydantic's limit is reached at 58 classes."""


def is_deep(graph: Graph) -> bool:
    """Whether building some class may nest more than 40 others.

    A cycle counts with all of its members, since any way through it may be taken.
    """
    depth: dict[str, int] = {}
    for component in components(graph):
        inside = set(component)
        below = [
            depth[to] for name in component for to in graph[name] if to not in inside
        ]
        here = len(component) + max(below, default=0)
        if here > _MOST:
            return True
        depth.update(dict.fromkeys(component, here))
    return False
