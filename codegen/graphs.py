"""What leads to what, and back to itself."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)

Graph = Mapping[str, Sequence[str]]
"""By name, what it leads to, all of which are keys, too."""


def components(graph: Mapping[Name, Sequence[Name]]) -> Iterator[list[Name]]:
    """The strongly connected components, each after all that it leads to (Tarjan 1972,
    without recursion)."""
    index: dict[Name, int] = {}
    low: dict[Name, int] = {}
    path: list[Name] = []
    on_path: set[Name] = set()
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


def leading(graph: Graph, goals: Iterable[str]) -> set[str]:
    """The names that lead to one of the goals; the goals are among them."""
    before: dict[str, list[str]] = {}
    for name, following in graph.items():
        for to in following:
            before.setdefault(to, []).append(name)
    waiting, found = list(goals), set[str]()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += before.get(name, ())
    return found


def _taken(name: Name, path: list[Name], on_path: set[Name]) -> list[Name]:
    """The component that ends the path, removed from it."""
    start = len(path) - 1
    while path[start] != name:
        start -= 1
    component = path[start:]
    del path[start:]
    on_path.difference_update(component)
    return component
