"""How deep models lie in each other: pydantic builds a class inside the one that refers to
it, so a long chain or a large cycle of them needs a base class of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_MOST = 40
"""Pydantic's limit is reached at 58 classes."""

Graph = Mapping[str, Sequence[str]]


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


def components(graph: Graph) -> Iterator[list[str]]:
    """The strongly connected components, each after all that it leads to (Tarjan 1972,
    without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    path: list[str] = []
    on_path: set[str] = set()
    for start in graph:
        work = [(start, iter(graph[start]))] if start not in index else []
        while work:
            name, following = work[-1]
            if name not in index:
                index[name] = low[name] = len(index)
                path.append(name)
                on_path.add(name)
            to = next(following, None)
            if to is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == index[name]:
                    yield _taken(name, path, on_path)
            elif to not in index:
                work.append((to, iter(graph[to])))
            elif to in on_path:
                low[name] = min(low[name], index[to])


def _taken(name: str, path: list[str], on_path: set[str]) -> list[str]:
    """The component that ends the path, removed from it."""
    component = path[path.index(name) :]
    del path[len(path) - len(component) :]
    on_path.difference_update(component)
    return component
