"""Whether a site joins a cluster (design, section 5).

It does where a person would have made one class of them: shared properties of equal or
widening types; nothing required on one side that the other lacks; and the cluster holds
all properties (three at least, within one resource) or the overlap is at least 0.8.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from msgspec import Struct

from ..document import is_array
from .cluster import Cluster
from .site import Site
from .tokens import Tokens, compatible

_SIMILAR = 0.8
_CONTAINED = 3


class Joining(Struct, frozen=True):
    """Judges by the mode of the configuration (`unify`), the names of earlier runs by
    pointer, and what properties hold."""

    mode: str
    pins: Mapping[str, str]
    tokens: Tokens

    def home(self, site: Site, clusters: list[Cluster]) -> Cluster | None:
        """The one of some clusters that a site joins: that of earlier runs before the
        first."""
        joined = (c for c in clusters if self._joins(site, c))
        if site.pointer not in self.pins:
            return next(joined, None)
        homes = list(joined)
        return next((c for c in homes if self.pinned(site, c)), next(iter(homes), None))

    def pinned(self, site: Site, cluster: Cluster) -> bool | None:
        """Whether earlier runs made them one (True) or two (False); None if unknown.

        What was one stays one as long as it can, or taking a page away and putting it
        back would leave two classes where there was one.
        """
        mine = self.pins.get(site.pointer)
        return None if mine is None or not cluster.pins else mine in cluster.pins

    def signature(self, site: Site) -> str:
        """The same for whole bodies that are equal, their parts unified."""
        if site.kind != "object":
            return site.meaning
        tokens = sorted(self.tokens.of(site).items())
        return json.dumps([tokens, sorted(required_of(site))], default=str)

    def by_likeness(self, site: Site) -> bool:
        """Whether what is only like it may be one with it."""
        return site.kind == "object" and self.mode != "identical"

    def _joins(self, site: Site, cluster: Cluster) -> bool:
        pinned = self.pinned(site, cluster)
        if self.mode == "off" or site.kind != cluster.first.kind or pinned is False:
            return False
        if not self.by_likeness(site):
            return self._identical(site, cluster.first)
        if not self._agrees(site, cluster):
            return False
        return pinned is True or self._alike(site, cluster)

    def _identical(self, site: Site, other: Site) -> bool:
        if site.kind == "object":
            mine, theirs = self.tokens.of(site), self.tokens.of(other)
            return mine == theirs and set(required_of(site)) == set(required_of(other))
        return site.meaning == other.meaning

    def _agrees(self, site: Site, cluster: Cluster) -> bool:
        """Whether nothing that one says of its properties denies what the other says."""
        mine, theirs = self.tokens.of(site), cluster.properties
        shared = mine.keys() & theirs.keys()
        return (
            all(compatible(mine[name], theirs[name]) for name in shared)
            and set(required_of(site)) <= theirs.keys()
            and cluster.required <= mine.keys()
        )

    def _alike(self, site: Site, cluster: Cluster) -> bool:
        """Whether the overlap is such that a person would have made one class."""
        mine, theirs = self.tokens.of(site).keys(), cluster.properties.keys()
        shared = len(mine & theirs)
        contained = shared == len(mine) >= _CONTAINED and site.scope in cluster.scopes
        return contained or shared / len(mine | theirs) >= _SIMILAR


def required_of(site: Site) -> list[str]:
    """The names of the properties that a shape requires."""
    listed = site.shape.get("required")
    return [str(name) for name in listed] if is_array(listed) else []
