"""Where a site may find the cluster that it joins, so that not all have to be asked.

Two sets that are alike share one of the rarest members of either (Chaudhuri, Ganti and
Kaushik 2006, "A primitive operator for similarity joins in data cleaning", section 3.2),
and two shapes that agree say something of that property that agrees.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from .cluster import Cluster
from .joining import Joining, required_of
from .site import Site
from .tokens import Token, sort_of


class Homes:
    """The clusters of one noun, in the order in which they were founded."""

    def __init__(self, joining: Joining) -> None:
        self.clusters: list[Cluster] = []
        self._joining = joining
        self._numbers: dict[Cluster, int] = {}
        self._new: list[tuple[Cluster, Site]] = []
        self._equal: dict[Hashable, set[int]] = defaultdict(set)
        self._pinned: dict[str | None, set[int]] = defaultdict(set)
        self._holding: dict[str, dict[Token | None, set[int]]] = defaultdict(dict)

    def of(self, site: Site) -> Cluster | None:
        """The cluster that a site joins."""
        while self._new:
            self._index(*self._new.pop())
        possible = [self.clusters[number] for number in sorted(self._possible(site))]
        return self._joining.home(site, possible)

    def joined(self, cluster: Cluster, site: Site) -> None:
        """Told which site a cluster has one more of, or the first of."""
        if cluster not in self._numbers:
            self._numbers[cluster] = len(self.clusters)
            self.clusters.append(cluster)
        self._new.append((cluster, site))

    def _index(self, cluster: Cluster, site: Site) -> None:
        number = self._numbers[cluster]
        self._pinned[self._joining.pins.get(site.pointer)].add(number)
        if not self._joining.by_likeness(site):
            self._equal[self._key(site)].add(number)
            return
        for name in self._joining.tokens.of(site):
            sort = sort_of(cluster.properties[name])
            self._holding[name].setdefault(sort, set()).add(number)

    def _key(self, site: Site) -> Hashable:
        return site.kind, self._joining.signature(site)

    def _possible(self, site: Site) -> set[int]:
        if not self.clusters:
            return set()
        if not self._joining.by_likeness(site):
            return self._equal.get(self._key(site), set())
        pin = self._joining.pins.get(site.pointer)
        known = self._pinned.get(pin, set()) if pin is not None else set[int]()
        return known.union(*self._sharing(site))

    def _sharing(self, site: Site) -> list[set[int]]:
        """By the rarest properties: by one that it requires, if it does, which a cluster
        has to have, else by as many as it may have beside what they share."""
        tokens = self._joining.tokens.of(site)
        needed = [name for name in required_of(site) if name in tokens]
        few = [self._holders(name, tokens[name]) for name in needed or tokens]
        few.sort(key=lambda sets: sum(map(len, sets)))
        most = 1 if needed else len(tokens) // 5 + 1
        return [numbers for sets in few[:most] for numbers in sets]

    def _holders(self, name: str, token: Token) -> list[set[int]]:
        """The clusters with a property of which they say what agrees."""
        told, sort = self._holding.get(name, {}), sort_of(token)
        if sort is None:
            return list(told.values())
        return [told[key] for key in (sort, None) if key in told]
