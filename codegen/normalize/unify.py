"""Which anonymous shapes are one: clusters of sites that a person would have made one of.

The rules are those of the design, section 5: same noun; shared properties of equal or
widening types; nothing required on one side that the other lacks; and the cluster holds
all properties (three at least, within one resource) or the overlap is at least 0.8.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..document import is_array
from ..naming import Words, singulars
from .known import Known
from .site import Site
from .tokens import Token, Tokens, compatible, wider

_SIMILAR = 0.8
_CONTAINED = 3


@dataclass(eq=False, slots=True)
class Cluster:
    """Sites that become one schema; `component` where that schema exists already."""

    sites: list[Site]
    properties: dict[str, Token] = field(default_factory=dict[str, Token], repr=False)
    required: set[str] = field(default_factory=set[str], repr=False)
    component: str = ""
    name: str = ""
    scopes: set[str] = field(default_factory=set[str], repr=False)
    pins: set[str] = field(default_factory=set[str], repr=False)
    """What earlier runs called its sites."""

    @property
    def first(self) -> Site:
        return self.sites[0]


class Unifier:
    """Groups sites into clusters, bottom-up."""

    def __init__(self, mode: str, pins: Mapping[str, str]) -> None:
        self._mode = mode
        self._pins = pins
        self._of: dict[int, Cluster] = {}
        self._tokens = Tokens((), self.cluster_of)

    def clusters(
        self, sites: list[Site], components: Mapping[str, Any]
    ) -> list[Cluster]:
        """One cluster for each schema to be; free-form guesses that found nothing are
        left out."""
        self._tokens = Tokens(sites, self.cluster_of)
        result: list[Cluster] = []
        rest = self._equal_to_components(sites, components, result)
        whole = [site for site in rest if site.role in ("response", "error", "body")]
        parts = [
            site for site in rest if site.role not in ("response", "error", "body")
        ]
        for group in _by_noun(parts):
            result += self._grow(group)
        result += self._equal(whole)
        return result

    def cluster_of(self, site: Site) -> Cluster | None:
        return self._of.get(id(site))

    def _add(self, cluster: Cluster, site: Site) -> None:
        cluster.sites.append(site)
        cluster.scopes.add(site.scope)
        if site.pointer in self._pins:
            cluster.pins.add(self._pins[site.pointer])
        self._of[id(site)] = cluster

    # --- components -------------------------------------------------------------------

    def _equal_to_components(
        self, sites: list[Site], components: Mapping[str, Any], result: list[Cluster]
    ) -> list[Site]:
        """A shape that is equal to a component is that component."""
        known = Known(components)
        found: dict[str, Cluster] = {}
        rest: list[Site] = []
        for site in sites:
            same = known.name(site)
            if not same or site.kind == "free" or self._mode == "off":
                rest.append(site)
                continue
            if same not in found:
                found[same] = Cluster([], component=same, name=same)
                result.append(found[same])
            self._add(found[same], site)
        inside = {
            id(child) for c in result for site in c.sites for child in _all_below(site)
        }
        return [site for site in rest if id(site) not in inside]

    # --- anonymous shapes ----------------------------------------------------------------

    def _grow(self, group: list[Site]) -> list[Cluster]:
        """Clusters of one noun, each grown from its largest shape."""
        clusters: list[Cluster] = []
        shaped = [site for site in group if site.kind != "free"]
        for site in sorted(shaped, key=_largest_first):
            home = self._home(site, clusters)
            if home is None:
                home = Cluster([])
                clusters.append(home)
            self._add(home, site)
            for name, token in self._tokens.of(site).items():
                home.properties[name] = wider(home.properties.get(name, token), token)
            home.required |= set(_required(site)) if not home.sites[1:] else set()
        for site in (site for site in group if site.kind == "free"):
            self._guess(site, clusters)
        return clusters

    def _home(self, site: Site, clusters: list[Cluster]) -> Cluster | None:
        """The cluster that a site joins: the one of earlier runs before the first."""
        joined = (c for c in clusters if self._joins(site, c))
        if site.pointer not in self._pins:
            return next(joined, None)
        homes = list(joined)
        return next(
            (c for c in homes if self._pinned(site, c)), next(iter(homes), None)
        )

    def _guess(self, site: Site, clusters: list[Cluster]) -> None:
        """`{"type": "object"}` where the resource is expected is taken for the resource."""
        homes = [
            c
            for c in clusters
            if c.first.scope == site.scope and c.first.kind == "object"
        ]
        if self._mode == "compatible" and homes:
            self._add(homes[0], site)

    def _joins(self, site: Site, cluster: Cluster) -> bool:
        first = cluster.first
        pinned = self._pinned(site, cluster)
        if self._mode == "off" or site.kind != first.kind or pinned is False:
            return False
        if site.kind != "object" or self._mode == "identical":
            return self._identical(site, first)
        mine = self._tokens.of(site)
        shared = mine.keys() & cluster.properties.keys()
        if not all(compatible(mine[name], cluster.properties[name]) for name in shared):
            return False
        if not (set(_required(site)) <= cluster.properties.keys()):
            return False
        if not cluster.required <= mine.keys():
            return False
        return pinned is True or self._alike(site, cluster, len(shared))

    def _alike(self, site: Site, cluster: Cluster, shared: int) -> bool:
        """Whether the overlap is such that a person would have made one class."""
        mine = len(self._tokens.of(site))
        union = mine + len(cluster.properties) - shared
        contained = shared == mine >= _CONTAINED and site.scope in cluster.scopes
        return contained or shared / union >= _SIMILAR

    def _pinned(self, site: Site, cluster: Cluster) -> bool | None:
        """Whether earlier runs made them one (True) or two (False); None if unknown.

        What was one stays one as long as it can, or taking a page away and putting it
        back would leave two classes where there was one.
        """
        mine = self._pins.get(site.pointer)
        return None if mine is None or not cluster.pins else mine in cluster.pins

    def _identical(self, site: Site, other: Site) -> bool:
        if site.kind == "object":
            mine, theirs = self._tokens.of(site), self._tokens.of(other)
            return mine == theirs and set(_required(site)) == set(_required(other))
        return site.meaning == other.meaning

    def _equal(self, whole: list[Site]) -> list[Cluster]:
        """Whole answers are one only where they are equal, their parts unified; so are
        the bodies that one operation takes, in several media types."""
        groups: dict[str, Cluster] = {}
        for site in whole:
            key = site.pointer
            if self._mode != "off" and site.role == "body":
                key = f"{key.partition('/content/')[0]} {site.meaning}"
            elif self._mode != "off":
                key = f"{site.role} {self._signature(site)}"
            cluster = groups.setdefault(key, Cluster([]))
            if site.role == "body" and self._pinned(site, cluster) is False:
                cluster = groups.setdefault(site.pointer, Cluster([]))
            self._add(cluster, site)
        return list(groups.values())

    def _signature(self, site: Site) -> str:
        if site.kind != "object":
            return site.meaning
        tokens = sorted(self._tokens.of(site).items())
        return json.dumps([tokens, sorted(_required(site))], default=str)


def _by_noun(sites: Iterable[Site]) -> list[list[Site]]:
    """Sites of one noun together, nouns of low things before those that hold them."""
    groups: dict[tuple[str, Words], list[Site]] = {}
    for site in sites:
        kind = "enum" if site.kind == "enum" else "object"
        noun = site.noun if kind == "enum" else singulars(site.noun)
        groups.setdefault((kind, noun), []).append(site)
    ordered = sorted(
        groups.items(), key=lambda item: (max(map(_height, item[1])), item[0])
    )
    return [group for _, group in ordered]


def _height(site: Site) -> int:
    return 1 + max(map(_height, site.children), default=0)


def _all_below(site: Site) -> Iterable[Site]:
    for child in site.children:
        yield child
        yield from _all_below(child)


def _largest_first(site: Site) -> tuple[int, str]:
    return (-len(site.shape.get("properties", ())), site.pointer)


def _required(site: Site) -> list[str]:
    listed = site.shape.get("required")
    return [str(name) for name in listed] if is_array(listed) else []
